import { readAnswer } from './answer.ts';

/**
 * Shows the questions that the account answers, each with its answer, for whoever asked to; they look at them and go on.
 * The button of app/_parts/eligibility/fill-in.tsx says where the account is asked.
 */
export async function fillIn(form: HTMLElement, { formAction }: HTMLButtonElement): Promise<void> {
  // The server writes them by the name of the fact, as they would be typed; nothing for who is not signed in.
  const answers = await fetch(formAction, { method: 'POST', headers: { Accept: 'application/json' } })
    .then((response) => response.json() as Promise<Record<string, string> | null>)
    .catch(() => undefined);
  let came = answers ? 'nothing' : answers === null ? 'signedOut' : 'failed';
  for (const [name, text] of Object.entries(answers ?? {})) {
    const question = form.querySelector<HTMLElement>(`[data-fact="${name}"]`);
    if (!question || readAnswer(question).value !== undefined) continue;
    came = 'filled';
    put(question, text);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-came]')) part.hidden = part.dataset['came'] !== came;
}

function put(question: HTMLElement, text: string): void {
  const mark = question.querySelector<HTMLElement>('[data-from-account]');
  const option = question.querySelector<HTMLInputElement>(`[value="${text}"]`);
  const input = question.querySelector('input');
  if (option) option.checked = true;
  else if (input) input.value = text;
  for (const part of [question, mark]) part?.removeAttribute('hidden');
  question.oninput = () => mark?.setAttribute('hidden', '');
}
