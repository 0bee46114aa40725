// The keys of the desk. Every key presses or leads to something that stands on the page; without this module there are none.
const storage = 'desk-keys';

const areOn = (): boolean => localStorage.getItem(storage) !== 'off';

/** The letter before, where it began one of two. */
let begun = '';

function pressed(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
  if (key === 'Enter' && (ctrlKey || metaKey)) return sendFrom(target, event);
  if (ctrlKey || metaKey || altKey || !areOn() || isTyping(target)) return;
  const meant = begun ? `${begun} ${key}` : key;
  begun = '';
  if (key === 'g' && meant === 'g') return void (begun = 'g');
  if (meant === 'j' || meant === 'k') return step(meant === 'j' ? 1 : -1, event);
  if (meant === 'Enter' && target !== document.body) return;
  const found = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(meant)}"]`);
  if (!found) return;
  event.preventDefault();
  if (found.ariaCurrent === 'true') leadToAct();
  else found.click();
}

/** An act that stands open already: the reader goes on in its form. */
function leadToAct(): void {
  const form = document.querySelector('#act-form');
  form?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, .desk-go')?.focus();
}

/** Sends the form in which one writes, else the act that stands open. */
function sendFrom(target: HTMLElement, event: Event): void {
  const form = target.closest('form') ?? document.querySelector<HTMLFormElement>('#act-form');
  if (!form || !areOn()) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector<HTMLElement>('.desk-go'));
}

const isTyping = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  (target.matches('input, textarea, select') && !target.matches('[type=radio], [type=checkbox]'));

/** On the list the focus moves; beside an open case the next one opens. */
function step(by: number, event: Event): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('[data-row]')];
  const open = rows.findIndex((row) => row.ariaCurrent === 'true');
  const focused = rows.findIndex((row) => row === document.activeElement);
  const at = Math.max(open, focused);
  const next = rows[at < 0 ? 0 : at + by];
  if (!next) return;
  event.preventDefault();
  if (document.querySelector('.desk[data-open]')) next.click();
  else next.focus();
}

function prepare(): void {
  document.querySelector('[data-row][aria-current]')?.scrollIntoView({ block: 'nearest' });
  const label = document.querySelector<HTMLElement>('[data-keys-switch]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  label.hidden = false;
  box.checked = areOn();
  box.onchange = () => localStorage.setItem(storage, box.checked ? 'on' : 'off');
}

/** A menu closes where the reader goes on elsewhere. */
function closeMenus({ target }: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.staff-account[open], .desk-choice[open]'))
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
}

addEventListener('keydown', pressed);
addEventListener('click', closeMenus);
document.addEventListener('tongban:page', prepare);
prepare();
