import { numberTyped } from '#lib/forms/kinds/normalise.ts';
import type { Json } from '#lib/eligibility/expression.ts';

/** The fact that an answer states and its words; neither where nothing is answered. */
export type Answer = { value?: Json; words: string; isWrong?: true };

/** Reads the controls of one question (app/_parts/eligibility/questionnaire.tsx). */
export function readAnswer(question: HTMLElement): Answer {
  const { kind, min, max } = question.dataset;
  const [chosen] = question.querySelectorAll<HTMLInputElement>('input:checked');
  if (chosen)
    return {
      value: kind === 'yes-no' ? chosen.value === 'yes' : chosen.value,
      words: chosen.labels?.[0]?.firstChild?.textContent ?? '',
    };
  const input = question.querySelector<HTMLInputElement>('input:not([type=radio])');
  const text = (input?.value ?? '').normalize('NFKC').trim();
  if (!input || text === '') return { words: '' };
  if (kind !== 'number') return { value: text, words: text };
  const number = Number(numberTyped(text) ?? Number.NaN);
  const isWithin = Number.isInteger(number) && number >= Number(min ?? -Infinity) && number <= Number(max ?? Infinity);
  const unit = input.nextElementSibling?.textContent ?? '';
  return isWithin ? { value: number, words: [text, unit].join(' ').trim() } : { words: '', isWrong: true };
}
