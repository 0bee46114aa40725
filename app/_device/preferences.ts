import { attempt } from '#app/_device/forms/attempt.ts';

// Large text is remembered on this device only; the page works without it.
const root = document.documentElement;
const key = 'elder';
/** qualify.ts, fetched once it is asked for. */
const questions = '/modules/eligibility.js';

const isOn = (): boolean => attempt(() => localStorage.getItem(key)) === 'on';

const show = (on: boolean): void => {
  root.toggleAttribute('data-elder', on);
  for (const button of document.querySelectorAll<HTMLElement>('[data-elder-toggle]')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String(on));
  }
};

const reveal = (): void => {
  show(isOn());
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false;
};

show(isOn());
addEventListener('storage', () => show(isOn()));
addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (target.closest('[data-print]')) print();
  if (target.closest('[data-elder-toggle]')) {
    const on = !root.hasAttribute('data-elder');
    attempt(() => localStorage.setItem(key, on ? 'on' : 'off'));
    show(on);
  }
  // Questions come onto the page; pressed for another tab, or where the line breaks, the link leads to theirs.
  const link = target.closest('a');
  if (!link) return;
  if ('questions' in link.dataset && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    import(questions).catch(() => location.assign(link.href));
  }
  // Filters, searches and the place on the page stay when the language changes.
  if ('otherLanguage' in link.dataset) link.href = new URL(link.href).pathname + location.search + location.hash;
});
addEventListener('DOMContentLoaded', () => {
  reveal();
  // Pages that act replace their content without a reload; their buttons arrive hidden again.
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });
});
