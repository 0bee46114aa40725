import { MissingCalendarYear, type Calendar, type CalendarYear } from '#lib/deadlines/calendar.ts';
import { deadline, type Limit } from '#lib/deadlines/clock.ts';
import { guideSchema } from '#lib/catalogue/guide.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Finding } from './finding.ts';

/**
 * Finds promises that end after the law's last day for at least one day of acceptance in the calendars at hand: working
 * days that a long holiday carries past the law's calendar days. Other pairs of units are compared by `checkLimits`.
 */
export function checkPromises(
  { guides }: Pick<RawContent, 'guides'>,
  years: CalendarYear[],
  calendar: Calendar,
): Finding[] {
  const accepted = daysOf(years);
  return guides.flatMap(({ file, data }) => {
    const limits = guideSchema.shape.limits.safeParse((data as { limits?: unknown } | null)?.limits).data;
    const reason = limits?.statutory && worstOf(limits.promised, limits.statutory, { accepted, calendar });
    return reason ? [{ file, field: 'limits.promised', rule: 'C' as const, reason }] : [];
  });
}

/** The acceptance after which the promise ends the latest after the law, in words; none if it always ends in time. */
function worstOf(
  promised: Limit,
  statutory: Limit,
  { accepted, calendar }: { accepted: Day[]; calendar: Calendar },
): string | undefined {
  if (promised.unit !== 'working-day' || statutory.unit !== 'calendar-day') return undefined;
  let worst = { late: 0, reason: '' };
  for (const day of accepted) {
    const [promise, law] = [lastDay(promised, day, calendar), lastDay(statutory, day, calendar)];
    // The calendars at hand end here.
    if (!promise || !law) break;
    const late = Date.parse(promise) - Date.parse(law);
    const reason = `accepted on ${day}, the promise ends on ${promise}, the law on ${law}`;
    if (late > worst.late) worst = { late, reason };
  }
  return worst.reason || undefined;
}

function lastDay(limit: Limit, acceptedOn: Day, calendar: Calendar): Day | undefined {
  try {
    return deadline(limit, { acceptedOn, stops: [], extension: 0 }, { calendar, today: acceptedOn }).due;
  } catch (error) {
    if (error instanceof MissingCalendarYear) return undefined;
    throw error;
  }
}

function daysOf(years: CalendarYear[]): Day[] {
  const numbers = years.map(({ year }) => year);
  const last = `${Math.max(...numbers)}-12-31`;
  const days: Day[] = [];
  for (let day = `${Math.min(...numbers)}-01-01`; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
