// Saves what is typed on a page of an application while it is typed, and says whether it is saved. Without this module it is
// saved by the button.
import { say, speak } from './drafts/say.ts';
import { controlsIn, isDirty } from './forms/controls.ts';
import { send, type Sent } from './drafts/send.ts';

/** In milliseconds: after the last key, after the first one, and after a try in vain, which doubles. */
const pause = 1000;
const longest = 8000;
const first = 2000;
const last = 60_000;

let form: HTMLFormElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the oldest unsaved key was pressed; none is if there is no time. */
let since: number | undefined;
let isOnItsWay = false;
let wait = first;
let isSpoken = false;
/** Counts pages: what comes back for another page is not shown. */
let turn = 0;

/** A page has come. */
function begin(): void {
  clearTimeout(timer);
  turn += 1;
  form = document.querySelector('form[data-keeps]');
  since = undefined;
  isOnItsWay = isSpoken = false;
  wait = first;
  // What was typed before this module came, or while the page was on its way, is not saved yet.
  if (form && controlsIn(form).some(isDirty)) unsaved(form);
}

function typed({ target }: Event): void {
  if (form && target instanceof Element && target.closest('form') === form) unsaved(form);
}

function unsaved(on: HTMLFormElement): void {
  since ??= Date.now();
  on.toggleAttribute('data-unsaved', true);
  later(Math.max(0, Math.min(pause, since + longest - Date.now())));
}

function later(after: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), after);
}

async function save(leaves = false): Promise<void> {
  if (!form || since === undefined) return;
  // A form that was sent is being saved by that.
  if (form.hasAttribute('data-sending') || (isOnItsWay && !leaves)) return later(pause);
  const mine = turn;
  const began = since;
  since = undefined;
  isOnItsWay = true;
  show(say().saving);
  const sent = await send(form, form.dataset['keeps'] ?? '', leaves);
  if (mine !== turn) return;
  isOnItsWay = false;
  if (!('saved' in sent)) since ??= began;
  form.toggleAttribute('data-unsaved', since !== undefined);
  tell(sent);
}

function tell(sent: Sent): void {
  if ('saved' in sent) {
    wait = first;
    show(say().saved(sent.saved));
    if (!isSpoken) speak(say().saved(sent.saved));
    isSpoken = true;
    return;
  }
  const why = 'refused' in sent ? sent.refused : 'broken';
  if (state()?.dataset['keptState'] !== why) speak(say()[why]);
  show(say()[why], why);
  isSpoken = false;
  if ('refused' in sent) return;
  later(Math.max(sent.later, wait));
  wait = Math.min(wait * 2, last);
}

const state = () => form?.querySelector<HTMLElement>('[data-kept-state]');

function show(text: string, why = ''): void {
  const line = state();
  if (!line) return;
  // What is wrong stays in view while it is tried again.
  if (line.dataset['keptState'] && text === say().saving) return;
  line.dataset['keptState'] = why;
  line.replaceChildren(text);
  line.classList.toggle('text-overdue', why !== '');
  const link = why === 'elsewhere' ? say().there : why === 'signedOut' && say().signIn;
  if (link)
    line.append(
      ' ',
      Object.assign(document.createElement('a'), { textContent: link, href: hrefTo(why), target: '_blank' }),
    );
}

/** This page, as it is there; or the way to sign in. */
const hrefTo = (why: string): string =>
  why === 'elsewhere' ? location.href : `/${location.pathname.split('/')[1]}/sign-in`;

const tryNow = (): void => {
  if (since !== undefined) later(0);
};

addEventListener('input', typed);
addEventListener('change', typed);
addEventListener('online', tryNow);
addEventListener('pagehide', () => void save(true));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void save(true);
  else tryNow();
});
document.addEventListener('tongban:page', begin);
begin();
