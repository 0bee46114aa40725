import type { HistoryWords } from '#app/[locale]/recommendations/history-words.ts';
import type { NamedService } from '#app/_parts/recommendations/named-services.ts';
import type { History } from '#lib/recommendations/device/history.ts';
import { keepOnly, mayRemember, readHistory, rememberLonger, remembersLonger } from './history.ts';
import { isOff } from './visits.ts';

/** Set by app/[locale]/recommendations/this-history.tsx. */
type Page = { say: HistoryWords; services: string };

/** Connects the choice; returns a function that shows the current history again. */
export function historyIn(here: HTMLElement): () => void {
  const { history = '{}', services = '' } = here.dataset;
  const page: Page = { say: JSON.parse(history) as HistoryWords, services };
  const box = here.querySelector<HTMLInputElement>('input');
  const show = () => {
    showChoice(here, box);
    showState(here, remembersLonger() ? '' : stateOf(page.say));
    if (remembersLonger()) showHistory(here, page).catch(() => undefined);
    else list(here)?.replaceChildren('—');
  };
  box?.addEventListener('change', () => {
    const wanted = box.checked;
    rememberLonger(wanted);
    show();
    if (!wanted) showState(here, page.say.forgotten);
    else if (!remembersLonger()) showState(here, page.say.blocked);
  });
  return show;
}

function showChoice(here: HTMLElement, box: HTMLInputElement | null): void {
  here.querySelector('label')?.removeAttribute('hidden');
  if (box) Object.assign(box, { checked: remembersLonger(), disabled: !mayRemember() });
}

const stateOf = (say: HistoryWords): string => (isOff() ? say.off : mayRemember() ? say.notChosen : say.privacy);

async function showHistory(here: HTMLElement, { say, services }: Page): Promise<void> {
  // Our own server's answer, in the shape that its route declares.
  const named = (await (await fetch(services)).json()) as Record<string, NamedService>;
  keepOnly((id) => named[id]?.isQuiet === false);
  const history = readHistory();
  showState(here, history.length > 0 ? say.kept.replace('{n}', String(history.length)) : say.empty);
  list(here)?.replaceChildren(history.length > 0 ? listOf(history, named) : '—');
}

function listOf(history: History, named: Record<string, NamedService>): HTMLElement {
  const lines = history.toReversed().map(([id, day]) => {
    const { name = id, address = '' } = named[id] ?? {};
    const line = document.createElement('li');
    line.append(Object.assign(document.createElement('a'), { href: address, textContent: name }), ` ${day}`);
    return line;
  });
  const whole = document.createElement('ul');
  whole.append(...lines);
  return whole;
}

const list = (here: HTMLElement) => here.querySelector('[data-history-list]');

function showState(here: HTMLElement, text: string): void {
  const state = here.querySelector('[data-history-state]');
  if (state) state.textContent = text;
}
