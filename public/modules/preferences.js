// Large text for those who asked for it, kept on this device only; the page works without.
const root = document.documentElement;
const key = 'elder';
const read = () => {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
};
const show = (on) => {
  root.toggleAttribute('data-elder', on);
  for (const button of document.querySelectorAll('[data-elder-toggle]')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String(on));
  }
};
show(read());
addEventListener('storage', () => show(read()));
addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('[data-print]')) print();
  if (event.target.closest('[data-elder-toggle]')) {
    const on = !root.hasAttribute('data-elder');
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still shows this page large.
    }
    show(on);
  }
  // Filters, searches and the place on the page stay when the language changes.
  const other = event.target.closest('a[data-other-language]');
  if (other) other.href = new URL(other.href).pathname + location.search + location.hash;
});
const reveal = () => {
  show(read());
  for (const button of document.querySelectorAll('[data-print]')) button.hidden = false;
};
addEventListener('DOMContentLoaded', () => {
  reveal();
  // Pages that act replace their content without loading anew; their buttons arrive hidden again.
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });
});
