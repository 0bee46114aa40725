import { choiceIn, make, setAll } from './combobox/listbox.ts';

/** A suggestion; every second of its `parts`, from index 1, matches the text typed. */
export type Suggestion = { kind: string; parts: string[]; address: string };

export type SuggestWords = Record<'list' | 'count' | 'none' | 'onDevice' | 'forget' | 'forgotten', string> & {
  kinds: Record<string, string>;
};

export type Panel = {
  forget: HTMLElement;
  isOpen: () => boolean;
  isRecent: () => boolean;
  show: (suggestions: Suggestion[], isRecent: boolean) => void;
  close: () => void;
  say: (text: string) => void;
  /** The index of the chosen option, −1 for the field itself. */
  active: () => number;
  choose: (place: number) => void;
  move: (step: 1 | -1) => void;
  follow: () => void;
};

type Parts = { field: HTMLElement; input: HTMLInputElement; words: SuggestWords };

export function openPanel({ field, input, words }: Parts): Panel {
  const { list, note, panel, status, forget } = partsOf(field, words);
  setAll(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });
  const { active, choose, move } = choiceIn(list, input);
  const open = (isOpen: boolean, text: string) => {
    choose(-1);
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    status.textContent = text;
  };
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) follow(target.closest('[role=option]'));
  });
  return {
    forget,
    isOpen: () => !panel.hidden,
    isRecent: () => !note.hidden,
    show: (suggestions, isRecent) => {
      const { length } = suggestions;
      list.replaceChildren(...suggestions.map((one, index) => optionOf(one, index, words.kinds)));
      note.hidden = !isRecent;
      open(length > 0, length > 0 ? words.count.replace('{n}', String(length)) : words.none);
    },
    close: () => open(false, ''),
    say: (text) => (status.textContent = text),
    active,
    choose,
    move,
    follow: () => follow(list.children[active()]),
  };
}

function partsOf(field: HTMLElement, words: SuggestWords) {
  const list = make('ul', { id: 'suggestions', role: 'listbox', 'aria-label': words.list });
  const forget = make('button', { type: 'button' }, words.forget);
  const note = make('p', { class: 'suggest-note' }, words.onDevice, forget);
  const panel = make('div', { class: 'suggest-panel', hidden: '' }, list, note);
  const status = make('p', { role: 'status', class: 'sr-only' });
  field.append(panel, status);
  // Keeps the focus in the field while the mouse or a finger is on the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return { list, forget, note, panel, status };
}

const follow = (option: Element | null | undefined): void => {
  const address = option?.getAttribute('data-address');
  if (address) location.assign(address);
};

const optionOf = ({ kind, parts, address }: Suggestion, index: number, kinds: Record<string, string>): HTMLElement =>
  make(
    'li',
    { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false', 'data-address': address },
    make('span', {}, ...parts.map((part, place) => (place % 2 ? make('mark', {}, part) : part))),
    make('span', { class: 'suggest-kind' }, ` ${kinds[kind]}`),
  );
