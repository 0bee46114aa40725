import type { Calendar } from '#lib/deadlines/calendar.ts';
import { addDays, addMonths, dayOf, type Day } from '#lib/kernel/day.ts';
import { acceptanceDue, boundFrom } from './case-clock.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

/** The last days of an application just received, if the filing is answered on the last day and nothing stops the clock. */
export function expectedDates(
  calendar: Calendar,
  limits: Terms['limits'],
  filedAt: Date,
): { answer: Day; promised: Day; statutory: Day | undefined } {
  const answer = acceptanceDue(calendar, filedAt);
  const { promised, statutory } = boundFrom(calendar, answer, limits);
  return { answer, promised: promised.due, statutory: statutory?.due };
}

/**
 * The last days for review and for going to court, from the day the decision was told (Administrative
 * Reconsideration Law, Administrative Litigation Law: the periods stand in the terms). A last day that is a day off
 * runs on to the next working day; the earlier date is told with that rule, so that nobody is late.
 */
export function remedyDates({ review, litigation }: Terms['remedies'], toldAt: Date): { review: Day; litigation: Day } {
  const told = dayOf(toldAt);
  return { review: addDays(told, review.days), litigation: addMonths(told, litigation.months) };
}
