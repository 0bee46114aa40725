import { birthDateIn, residentIdFault, sexIn } from '#lib/identifiers/resident-id.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { answerAt } from './answer-at.ts';
import { partOf, subjectOf } from './check-answers.ts';
import type { Field } from './field-kinds.ts';

/**
 * Holds a field against the earlier ones, whatever the form: the birth and the sex in a number against those that were
 * asked of the same person, and two people against having one number. Questions about one person share the beginning of
 * their names: `child-resident-id`, `child-birth-date`, `child-sex`, `child-name`; a person's parts are its own.
 */
export function comparePeople(
  field: Field,
  earlier: Field[],
  { answers, today }: { answers: Answers; today: Day },
): Record<string, Problem> {
  if (!tellsOfPerson(field)) return {};
  const name = subjectOf(field);
  const about = { answers, today };
  for (const other of earlier) {
    const problem = problemBetween(field, other, about);
    if (problem) return { [name]: { ...problem, ...partOf(field, name) } };
  }
  return {};
}

/** Only these questions are held against each other. */
export const tellsOfPerson = (field: Field): boolean =>
  field.kind === 'resident-id' || field.kind === 'person' || isBirth(field) || isSex(field);

type About = { answers: Answers; today: Day };

function problemBetween(field: Field, other: Field, about: About): Problem | undefined {
  const [mine, theirs] = [numberOf(field, about), numberOf(other, about)];
  if (mine && theirs) {
    const [name, otherName] = [nameOf(field, about.answers), nameOf(other, about.answers)];
    if (mine !== theirs || !name || !otherName || name === otherName) return undefined;
    return { code: 'same-number', other: other.label };
  }
  const number = mine ?? theirs;
  const asked = mine ? other : field;
  if (!number || whoIn(field) !== whoIn(other)) return undefined;
  const answer = answerAt(about.answers, asked.id);
  if (answer === undefined) return undefined;
  if (isBirth(asked) && answer !== birthDateIn(number)) return { code: 'birth-differs', other: other.label };
  if (isSex(asked) && answer !== sexIn(number)) return { code: 'sex-differs', other: other.label };
  return undefined;
}

const isBirth = ({ kind, id }: Field): boolean => kind === 'date' && /(?:^|-)birth-date$/.test(id);
const isSex = (field: Field): boolean =>
  field.kind === 'choice' &&
  /(?:^|-)sex$/.test(field.id) &&
  field.options.every(({ value }) => value === 'male' || value === 'female');

/** The beginning that the questions about one person share. */
const whoIn = ({ kind, id }: Field): string =>
  kind === 'person' ? id : id.replace(/-?(?:resident-id|birth-date|sex|name)$/, '');

function numberOf(field: Field, { answers, today }: About): string | undefined {
  if (field.kind !== 'resident-id' && field.kind !== 'person') return undefined;
  const number = answerAt(answers, subjectOf(field));
  return number && !residentIdFault(number, today) ? number : undefined;
}

function nameOf(field: Field, answers: Answers): string {
  const who = whoIn(field);
  return nameKey(answerAt(answers, field.kind === 'person' ? `${who}.name` : who ? `${who}-name` : 'name') ?? '');
}
