import type { Locale } from '#lib/kernel/locale.ts';
import { wordsOf, type About, type Problem } from '#lib/forms/kinds/answer-problem.ts';
import { isPlainField, kindOf, type Field } from './field-kinds.ts';
import { partsOf } from './parts.ts';

/** One sentence that says what to do. For a part of an address or a person, `field` may be the part or the whole. */
export const sayProblem = (problem: Problem, field: Field, locale: Locale): string =>
  wordsOf(problem, aboutOf(partsOf(field).find(({ id }) => id === problem.part) ?? field), locale);

const aboutOf = (field: Field): About => ({ ...field, asks: isPlainField(field) ? kindOf(field).asks : 'enter' });
