// Brings the questions of “Do I qualify?” onto a guide, in the place of the link that leads to them; preferences.ts fetches it
// once the link is pressed.
import { startInterview } from './eligibility/interview.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-questions]');
if (link) ask(link).catch(() => location.assign(link.href));

async function ask(here: HTMLAnchorElement): Promise<void> {
  const text = await (await fetch(here.href)).text();
  const form = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelector<HTMLFormElement>('form[data-eligibility]');
  if (!form) return location.assign(here.href);
  here.parentElement?.replaceWith(form);
  startInterview(form);
  form.querySelector<HTMLElement>('[data-fact]:not([hidden]) input')?.focus();
}
