import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Answers, Field } from './form.ts';
import { kindOf } from './field-kinds.ts';
import { partsOf } from './parts.ts';
import type { Problem } from './answer-problem.ts';

/** What a form posts: `choices` as a repeated name, an address and a person under `{id}.{part}`. */
export type Raw = Record<string, string | string[]>;

/**
 * Reads the given fields from what was posted; ask it only for fields that are visible.
 * `errors` are keyed as the inputs are named: `{id}`, or `{id}.{part}`.
 */
export function readAnswers(
  fields: Field[],
  raw: Raw,
  { today }: { today: Day },
): { answers: Answers; errors: Record<string, Problem> } {
  const answers: Answers = {};
  const errors: Record<string, Problem> = {};
  for (const field of fields) {
    const parts = partsOf(field);
    const leftOut = field.optional && parts.every(({ id }) => typed(raw, id).length === 0);
    for (const part of leftOut ? [] : parts) {
      const read = readPart(part, typed(raw, part.id), today);
      if (read.ok) answers[part.id] = read.value;
      else errors[part.id] = part === field ? read.refusal : { ...read.refusal, part: part.id };
    }
  }
  return { answers, errors };
}

function readPart(field: Field, values: string[], today: Day) {
  if (values.length > 0) return kindOf(field).parse(values, field, today);
  const code = field.kind === 'declaration' ? 'declaration' : 'required';
  return { ok: false, refusal: { code } } as const;
}

/** What was really typed under a name: not blanks. */
const typed = (raw: Raw, id: string): string[] =>
  [raw[id] ?? []].flat().filter((value) => /[^\p{Cc}\p{Cf}\s]/u.test(value));

/** An answer as people read it, in one line (a long text keeps its own). */
export function showAnswer(field: Field, answers: Answers, locale: Locale): string {
  const parts = partsOf(field);
  if (parts.every(({ id }) => !answers[id])) return locale === 'zh' ? '未填写' : 'Not given';
  const shown = parts.map((part) => kindOf(part).show(answers[part.id] ?? '', part, locale)).filter(Boolean);
  if (field.kind === 'address') return locale === 'zh' ? shown.join('') : shown.toReversed().join(', ');
  return shown.join(locale === 'zh' ? '，' : ', ');
}
