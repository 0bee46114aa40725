// Warns some minutes before the session ends, so that nobody who is still there is signed out, and says when it has ended.
// Without this module the session ends unannounced, and a form that is sent then is held.

import { ask, type Ends } from './session/ask.ts';

/** In seconds. */
const warned = 300;
const again = 20;

let timer: ReturnType<typeof setTimeout> | undefined;
/** In milliseconds: when to look next. */
let due = Infinity;

const askServer = (method: 'GET' | 'POST') => ask(box()?.dataset['session'] ?? '', method);

const box = () => document.querySelector<HTMLDialogElement>('dialog[data-session]');

/** A page has come, with the seconds that are left. */
function begin(): void {
  clearTimeout(timer);
  due = Infinity;
  const dialog = box();
  if (dialog) lookIn(Number(dialog.dataset['endsIn']) - warned);
}

function lookIn(seconds: number): void {
  clearTimeout(timer);
  const after = Math.max(0, seconds) * 1000;
  due = Date.now() + after;
  timer = setTimeout(() => void look(), after);
}

/** Another window may have used the session since. */
async function look(): Promise<void> {
  const ends = await askServer('GET');
  if (ends === 'no answer') return lookIn(again);
  if (!ends) return over();
  if (ends.left > warned) return goOn(ends);
  show(ends.isFinal ? 'final' : 'idle', Math.max(1, Math.ceil(ends.left / 60)));
  // Once a minute the number changes.
  lookIn(Math.min(60, ends.left + 1));
}

/** The session lasts: nothing is to be said. */
function goOn({ left }: Ends): void {
  const dialog = box();
  delete dialog?.dataset['state'];
  dialog?.close();
  dismissed = '';
  lookIn(left - warned);
}

function over(): void {
  due = Infinity;
  show(document.querySelector('form[data-unsaved]') ? 'unsaved' : 'saved');
}

/** The state that its reader has closed. */
let dismissed = '';

function show(state: string, minutes = 0): void {
  const dialog = box();
  if (!dialog || dismissed === state) return;
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset['when']?.split(' ').includes(state);
  const number = dialog.querySelector('[data-minutes]');
  if (number) number.textContent = String(minutes);
  dialog.dataset['state'] = state;
  if (!dialog.open) dialog.showModal();
}

async function stay(): Promise<void> {
  const ends = await askServer('POST');
  if (!ends) return over();
  if (ends !== 'no answer') goOn(ends);
}

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('[data-stay]')) void stay();
  if (target.closest('dialog [data-close]')) box()?.close();
});
addEventListener(
  'close',
  ({ target }) => (dismissed = target === box() ? (box()?.dataset['state'] ?? '') : dismissed),
  true,
);
/** After a sleep, or having signed in elsewhere. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && (Date.now() >= due || box()?.dataset['state'])) void look();
});
document.addEventListener('tongban:page', begin);
begin();
