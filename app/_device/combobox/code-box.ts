import type { Code } from '#lib/forms/kinds/match-codes.ts';
import { choiceIn, make, setAll } from './listbox.ts';

/** A line with its options. */
export type Box = {
  input: HTMLInputElement;
  address: string;
  isOpen: () => boolean;
  show: (codes: Code[]) => void;
  close: () => void;
  move: (step: 1 | -1) => void;
  chosen: () => Code | undefined;
  codeAt: (option: Element) => Code | undefined;
  nameOf: (code: Code) => string;
};

type Words = Record<'list' | 'count' | 'none', string>;

const boxes = new WeakMap<Element, Box & { panel: Element }>();

/** Made anew where another page has come in the place of the one that it was made for. */
export function boxOf(field: HTMLElement, input: HTMLInputElement): Box {
  const known = boxes.get(input);
  const box = known?.panel.isConnected && input.role === 'combobox' ? known : makeBox(field, input);
  boxes.set(input, box);
  return box;
}

const pause = 400;

function makeBox(field: HTMLElement, input: HTMLInputElement): Box & { panel: Element } {
  // Set by app/_parts/form/coded-field.tsx.
  const words = JSON.parse(field.dataset['words'] ?? '') as Words;
  const { list, panel, status } = partsOf(field, input, words);
  const { active, choose, move } = choiceIn(list, input);
  let shown: Code[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (codes: Code[], text: string) => {
    shown = codes;
    list.replaceChildren(...codes.map((code, place) => optionOf(code, `${input.id}-code-${place}`)));
    choose(-1);
    panel.hidden = codes.length === 0;
    input.setAttribute('aria-expanded', String(!panel.hidden));
    clearTimeout(timer);
    // Said once one stops to type.
    timer = setTimeout(() => (status.textContent = text), pause);
  };
  return {
    ...{ input, panel, move },
    address: field.dataset['codeList'] ?? '',
    isOpen: () => !panel.hidden,
    show: (codes) => open(codes, codes.length > 0 ? words.count.replace('{n}', String(codes.length)) : words.none),
    close: () => open([], ''),
    chosen: () => shown[active()],
    codeAt: (option) => shown[[...list.children].indexOf(option)],
    nameOf: ({ label }) => label[languages()[0]],
  };
}

function partsOf(field: HTMLElement, input: HTMLInputElement, words: Words) {
  const list = make('ul', { id: `${input.id}-codes`, role: 'listbox', 'aria-label': words.list });
  const panel = make('div', { class: 'suggest-panel', hidden: '', 'data-codes': '' }, list);
  const status = make('p', { role: 'status', class: 'sr-only' });
  for (const old of field.querySelectorAll('[data-codes], [role=status]')) old.remove();
  field.append(panel, status);
  setAll(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });
  return { list, panel, status };
}

/** That of the page, and the other one. */
const languages = () =>
  document.documentElement.lang.startsWith('zh') ? (['zh', 'en'] as const) : (['en', 'zh'] as const);

function optionOf({ label }: Code, id: string): HTMLElement {
  const [here, there] = languages();
  return make(
    'li',
    { role: 'option', id, 'aria-selected': 'false' },
    make('span', {}, label[here]),
    ' ',
    make('span', { class: 'suggest-kind', lang: there }, label[there]),
  );
}
