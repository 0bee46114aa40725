import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { rawEntries } from './entry-names.ts';
import { isEntriesField, type Field } from './field-kinds.ts';
import { partsOf } from './parts.ts';
import { readAnswers, showAnswer, type Raw } from './read-answers.ts';

/** What was typed for a question as people read it: as its answer, or where it is none, word for word. */
export function showTyped(field: Field, raw: Raw, { locale, today }: { locale: Locale; today: Day }): string {
  if (isEntriesField(field))
    return rawEntries(field, raw)
      .map(([, typed]) => Object.values(typed).flat().join(' '))
      .join('\n');
  const { answers, errors } = readAnswers([field], raw, { today });
  const words = partsOf(field).flatMap(({ id }) => raw[id] ?? []);
  return Object.keys(errors).length === 0
    ? showAnswer(field, answers, locale)
    : words.join(' ') || showAnswer(field, {}, locale);
}
