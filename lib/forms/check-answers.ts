import { sexIn, type Sex } from '#lib/identifiers/resident-id.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import type { Rule } from '#lib/forms/kinds/asked.ts';
import { dayOfBound } from '#lib/forms/kinds/normalise.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { answerAt, answersAt, dayGiven, dayIn } from './answer-at.ts';
import { numberAt } from './compute.ts';
import { isMet } from './conditions.ts';
import type { Field } from './field-kinds.ts';

/** The name of the input that a field's rules are about: of a person the identity number. */
export const subjectOf = ({ kind, id }: Field): string => (kind === 'person' ? `${id}.resident-id` : id);

/** The first rule of `form.yaml` that an answer breaks, by the name of its input. */
export function brokenRule(field: Field, answers: Answers, today: Day): Record<string, Problem> {
  const name = subjectOf(field);
  const broken = field.check?.find(
    (rule) => (!rule.if || isMet(rule.if, answers)) && !holds(rule, name, { answers, today }),
  );
  return broken ? { [name]: { code: 'check', message: broken.message, ...partOf(field, name) } } : {};
}

export const partOf = (field: Field, name: string): { part?: string } => (name === field.id ? {} : { part: name });

type About = { answers: Answers; today: Day };

/** What is not answered breaks no rule. */
function holds(rule: Rule, name: string, about: About): boolean {
  if ('noneTwice' in rule) return isNoneTwice(rule.noneTwice, about.answers);
  if ('equals' in rule || 'atLeast' in rule || 'atMost' in rule) return isOfSize(rule, name, about.answers);
  const answer = answerAt(about.answers, name);
  return answer === undefined || holdsOf(rule, answer, about);
}

type SizeRule = Extract<Rule, { equals: unknown } | { atLeast: unknown } | { atMost: unknown }>;

function isOfSize(rule: SizeRule, name: string, answers: Answers): boolean {
  const given = 'equals' in rule ? rule.equals : 'atLeast' in rule ? rule.atLeast : rule.atMost;
  const size = numberAt(answers, name);
  const other = typeof given === 'number' ? given : numberAt(answers, given);
  if (size === undefined || other === undefined) return true;
  if ('equals' in rule) return size === other;
  return 'atLeast' in rule ? size >= other : size <= other;
}

function isNoneTwice(name: string, answers: Answers): boolean {
  const given = answersAt(answers, name);
  return new Set(given).size === given.length;
}

function holdsOf(
  rule: Exclude<Rule, SizeRule | { noneTwice: string }>,
  answer: string,
  { answers, today }: About,
): boolean {
  if ('differsFrom' in rule) return !answersAt(answers, rule.differsFrom).includes(answer);
  if ('notBefore' in rule) return inOrder(dayGiven(rule.notBefore, answers, today), dayIn(answer, today));
  if ('notAfter' in rule) return inOrder(dayIn(answer, today), dayGiven(rule.notAfter, answers, today));
  if ('sex' in rule) return sexOf(answer) === rule.sex;
  if ('otherSexThan' in rule) {
    const other = answerAt(answers, rule.otherSexThan);
    return other === undefined || sexOf(answer) !== sexOf(other);
  }
  const birth = dayIn(answer, today);
  if ('ageTo' in rule) return inOrder(dayOfBound(`today-${rule.ageTo + 1}y`, today), birth, 'strictly');
  const from = typeof rule.ageFrom === 'number' ? rule.ageFrom : rule.ageFrom[sexOf(answer)];
  return inOrder(birth, dayOfBound(`today-${from}y`, today));
}

/** The sex that was answered, or that of a number. */
const sexOf = (answer: string): Sex => (answer === 'male' || answer === 'female' ? answer : sexIn(answer));

/** A day that is missing stands in no wrong order. */
function inOrder(first: Day | undefined, then: Day | undefined, strictly?: 'strictly'): boolean {
  if (first === undefined || then === undefined) return true;
  return strictly ? first < then : first <= then;
}
