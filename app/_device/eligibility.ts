// For “Do I qualify?” and “What can I get?”: asks the questions of the page one after the other and works out the result on
// the device; nothing leaves it. Without this module the server does the same from what is sent. On a guide, preferences.ts
// fetches it once the link to the questions is pressed, and the questions come into the link’s place.
import { startInterview } from './eligibility/interview.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-eligibility]')) startInterview(form);
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
