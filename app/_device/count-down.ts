// Counts the seconds in which an act can be taken back. Without this module the number stays as the page came.

/** When each act takes effect, in ms. */
const due = new WeakMap<Element, number>();

function count(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-due-in]')) {
    const at = due.get(form) ?? Date.now() + Number(form.dataset['dueIn']) * 1000;
    due.set(form, at);
    const left = Math.max(0, Math.ceil((at - Date.now()) / 1000));
    const number = form.querySelector('[data-seconds]');
    if (number) number.textContent = String(left);
    if (left === 0) end(form);
  }
}

/** Too late: the button goes, and the form says so. */
function end(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-until], [data-over]'))
    part.hidden = part.dataset['over'] === undefined;
}

setInterval(count, 250);
