// Offers the entries of a long list while one types: the combobox pattern of the ARIA practices over a line that works
// without it. The list is fetched once the line has the focus.
import { entriesLike, type Code } from '#lib/forms/kinds/match-codes.ts';
import { fetchCodes } from './combobox/fetch-codes.ts';
import { boxOf, type Box } from './combobox/code-box.ts';

/** The line of a code list that an event is about, with its options. */
function boxAt({ target }: Event): Box | undefined {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-code-list]') : undefined;
  const input = field?.querySelector('input');
  return field && input ? boxOf(field, input) : undefined;
}

/** Counts what was asked; an answer to anything before is not shown. */
let turn = 0;

async function offer(box: Box, all = false): Promise<void> {
  const mine = ++turn;
  const codes = await fetchCodes(box.address);
  if (!codes || mine !== turn || document.activeElement !== box.input) return;
  const typed = box.input.value.trim();
  if (typed === '' && !all) return box.close();
  box.show(typed === '' ? codes : entriesLike(typed, codes));
}

function take(box: Box, code: Code | undefined): void {
  if (!code) return;
  box.input.value = box.nameOf(code);
  // Whoever saves what is typed hears of it.
  box.input.dispatchEvent(new Event('input', { bubbles: true }));
  box.input.dispatchEvent(new Event('change', { bubbles: true }));
  close(box);
}

function close(box: Box): void {
  turn += 1;
  box.close();
}

function pressed(box: Box, key: string): boolean {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (box.isOpen()) box.move(key === 'ArrowDown' ? 1 : -1);
    else void offer(box, true);
    return true;
  }
  if (!box.isOpen()) return false;
  if (key === 'Escape') close(box);
  else if (key === 'Enter' && box.chosen()) take(box, box.chosen());
  else return false;
  return true;
}

addEventListener('focusin', (event) => {
  const box = boxAt(event);
  if (box) void fetchCodes(box.address);
});
addEventListener('focusout', (event) => {
  const box = boxAt(event);
  if (box) close(box);
});
addEventListener('input', (event) => {
  const box = boxAt(event);
  if (box && !(event as InputEvent).isComposing) void offer(box);
});
addEventListener('compositionend', (event) => {
  const box = boxAt(event);
  if (box) void offer(box);
});
addEventListener('keydown', (event) => {
  // During a composition the keys belong to the input method (229 in older browsers).
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const box = boxAt(event);
  if (box && pressed(box, event.key)) event.preventDefault();
});
addEventListener('mousedown', (event) => {
  // Keeps the focus in the line while the mouse or a finger is on the list.
  if (event.target instanceof Element && event.target.closest('[data-codes]')) event.preventDefault();
});
addEventListener('click', (event) => {
  const option = event.target instanceof Element && event.target.closest('[role=option]');
  const box = option && boxAt(event);
  if (box) take(box, box.codeAt(option));
});
