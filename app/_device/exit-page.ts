// Leaves a page on which somebody may be watched, at a press of its link or of Escape or Shift three times. Without this module
// the link leads to the same place, and the page stays in the browser's history.
import { countPress, enough, type Presses } from './exit/presses.ts';

let presses: Presses = { key: '', times: 0, at: 0 };

const exitLink = () => document.querySelector<HTMLAnchorElement>('a[data-exit]');

/** Nothing of the page stays to be seen while the other one comes, which takes its place in the history. */
function leave(link: HTMLAnchorElement): void {
  document.title = link.dataset['exit'] ?? '';
  document.body.hidden = true;
  location.replace(link.href);
}

/** Tells those who do not see the page that the key counts. */
function say(link: HTMLAnchorElement, times: number): void {
  const status = link.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = times > 0 ? (link.dataset['left'] ?? '').replace('{n}', String(enough - times)) : '';
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type));

addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  event.preventDefault();
  leave(link);
});

addEventListener(
  'keydown',
  (event) => {
    const link = exitLink();
    if (!link || event.repeat || event.isComposing) return;
    presses = countPress(presses, { key: event.key, at: event.timeStamp, isTyping: isTyping(event.target) });
    if (presses.times === enough) leave(link);
    else say(link, presses.times);
  },
  true,
);

// A page that the browser kept as it was left is shown again.
addEventListener('pageshow', () => (document.body.hidden = false));
