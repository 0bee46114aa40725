import { birthDateIn, residentIdFault } from '#lib/identifiers/resident-id.ts';
import type { Day } from '#lib/kernel/day.ts';
import { addMonths } from '#lib/kernel/day.ts';
import type { DayGiven } from '#lib/forms/kinds/asked.ts';
import { dayOfBound } from '#lib/forms/kinds/normalise.ts';
import { entriesIn, isGroup, textIn, type Answers } from '#lib/forms/kinds/value.ts';

/** The answer to a question, or to a part of it (`partner.resident-id`), if it is text. */
export function answerAt(answers: Answers, name: string): string | undefined {
  const [field = '', part] = name.split('.');
  if (part === undefined) return textIn(answers, field);
  const group = answers[field];
  return isGroup(group) ? textIn(group, part) : undefined;
}

/** The answers to a question, or to one that each entry of a list asks (`children.child-name`), as far as they are text. */
export function answersAt(answers: Answers, name: string): string[] {
  const [list = '', part = ''] = name.split('.');
  const entries = entriesIn(answers, list);
  return entries.length > 0
    ? entries.flatMap((entry) => textIn(entry, part) ?? [])
    : [answerAt(answers, name)].filter((answer) => answer !== undefined);
}

/** The day that is meant; none if the answer it depends on is missing or holds no day. */
export function dayGiven(given: DayGiven, answers: Answers, today: Day): Day | undefined {
  if (typeof given === 'object') {
    const day = dayGiven(given.of, answers, today);
    return day && addMonths(day, given.years * 12);
  }
  if (/^(?:today|\d{4}-)/.test(given)) return dayOfBound(given, today);
  const answer = answerAt(answers, given);
  return answer === undefined ? undefined : dayIn(answer, today);
}

/** The day that an answer is, or the birth in a number. */
export function dayIn(answer: string, today: Day): Day | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(answer)) return answer;
  return residentIdFault(answer, today) ? undefined : birthDateIn(answer);
}
