import type { Expression } from '#lib/eligibility/expression.ts';
import { standOf, type Known } from '#lib/eligibility/judge.ts';
import { readAnswer, type Answer } from './answer.ts';
import { fillIn } from './fill-in.ts';
import { partOfSums, showResult } from './show-result.ts';

type Rules = Record<string, Expression[]>;

/** Set by app/_parts/eligibility/questionnaire.tsx. */
type Parts = {
  form: HTMLFormElement;
  rules: Rules;
  asking: Expression[];
  answered: HTMLDetailsElement;
  asked: HTMLElement;
  go: HTMLElement;
};

/** Lets the device lead through the questions of a form. */
export function startInterview(form: HTMLFormElement): void {
  const answered = form.querySelector<HTMLDetailsElement>('[data-answered]');
  const [asked, go] = ['[data-asked]', '[data-go]'].map((one) => form.querySelector<HTMLElement>(one));
  if (!answered || !asked || !go) return;
  // The server writes both.
  const rules = JSON.parse(form.dataset['eligibility'] ?? '{}') as Rules;
  const asking = JSON.parse(form.dataset['asking'] ?? '[]') as Expression[];
  const parts = { form, rules, asking, answered, asked, go };
  const passed = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[name=passed]')].map((input) => {
      input.remove();
      return input.value;
    }),
  );
  document.querySelector<HTMLElement>('[data-on-device]')?.removeAttribute('hidden');
  void partOfSums(form);
  form.addEventListener('submit', (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    // Whoever applies hands the answers over.
    if (button?.name === 'apply') return;
    event.preventDefault();
    if (button?.name === 'account') void fillIn(form, button);
    else goOn(parts, passed, button?.name === 'pass');
  });
}

function goOn(parts: Parts, passed: Set<string>, isPassing: boolean): void {
  const shown = questionsIn(parts.asked).filter(({ hidden }) => !hidden);
  // Beside it stands what the account answered.
  const current = shown.find((question) => readAnswer(question).value === undefined) ?? shown[0];
  const name = current?.dataset['fact'];
  if (isPassing && name) passed.add(name);
  const answers = new Map(questionsIn(parts.form).map((question) => [question, readAnswer(question)]));
  const wrong = [...answers].filter(
    ([question, answer]) => answer.isWrong || (question === current && !isPassing && answer.value === undefined),
  );
  for (const question of answers.keys())
    question
      .querySelector<HTMLElement>('[data-problem]')
      ?.toggleAttribute('hidden', !wrong.some(([one]) => one === question));
  const [first] = wrong;
  if (first) {
    if (first[0] !== current) parts.answered.open = true;
    return first[0].querySelector<HTMLElement>('input')?.focus();
  }
  ask(parts, answers, passed);
}

/** Puts the next question, or the result, before the reader. */
function ask(
  { form, rules, asking, answered, asked, go }: Parts,
  answers: Map<HTMLElement, Answer>,
  passed: Set<string>,
): void {
  const known: Known = {};
  const shown: Record<string, string> = {};
  for (const [{ dataset }, { value, words }] of answers) {
    if (value === undefined || !dataset['fact']) continue;
    known[dataset['fact']] = value;
    shown[dataset['fact']] = words;
  }
  const questions = questionsIn(form);
  const later = questions.filter(({ dataset }) => dataset['later'] !== undefined);
  const { judged, next } = standOf(
    { rules, order: namesOf(questions), later: namesOf(later), asking },
    { known, passed: [...passed] },
  );
  for (const question of questions) {
    const name = question.dataset['fact'] ?? '';
    const isBehind = name in known || (passed.has(name) && name !== next);
    question.hidden = !isBehind && name !== next;
    const place = isBehind ? answered.firstElementChild?.nextElementSibling : asked;
    // Before the buttons, so that the answers stand in the order of asking.
    if (place && question.parentElement !== place) place.insertBefore(question, place.lastElementChild);
  }
  answered.hidden = questionsIn(answered).length === 0;
  go.hidden = next === undefined;
  showResult(form, { judged, shown, typed: known, isOver: next === undefined });
  const target = next === undefined ? form.querySelector<HTMLElement>('[data-outcome]') : inputOf(form, next);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

const questionsIn = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('[data-fact]')];
const namesOf = (questions: HTMLElement[]): string[] => questions.map(({ dataset }) => dataset['fact'] ?? '');
const inputOf = (form: HTMLFormElement, name: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-fact="${name}"] input`);
