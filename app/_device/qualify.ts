// On a guide: brings the questions of “Do I qualify?” onto the page once they are asked for. Without it the link leads to them.
const link = document.querySelector<HTMLAnchorElement>('a[data-questions]');
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(link).catch(() => location.assign(link.href));
});

async function ask(here: HTMLAnchorElement): Promise<void> {
  const text = await (await fetch(here.href)).text();
  const form = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelector<HTMLFormElement>('form[data-eligibility]');
  if (!form) return location.assign(here.href);
  const { startInterview } = await import('./eligibility/interview.ts');
  here.parentElement?.replaceWith(form);
  startInterview(form);
  form.querySelector<HTMLElement>('[data-fact]:not([hidden]) input')?.focus();
}
