import type { Calendar } from '#lib/deadlines/calendar.ts';
import { workingDaysTo } from '#lib/deadlines/light.ts';
import { usedDays } from '#lib/deadlines/used-days.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { clockOf } from '#lib/applications/clock/case-clock.ts';
import { countOverturned } from './overturning.ts';
import { isDecision, outcomeOf } from '#lib/applications/decided.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';

/** What supervision counts of a decided case; days are working days. */
export type Measured = {
  /** Whoever proposed the decision, or took it alone. */
  ownerId: string | null;
  deciderId: string | null;
  outcome: Outcome;
  decidedOn: Day;
  used: number;
  /** Working days after the last day of the promise, and of the law's limit; below 0 before it, null where there is none. */
  overPromise: number | null;
  overLaw: number | null;
  stopped: number;
  pastPromise: boolean;
  pastLaw: boolean;
  corrections: number;
  sentBack: number;
  overturned: number;
};

/** Undefined for a case that nobody has decided. */
export function measure({ events, terms }: Pick<Case, 'events' | 'terms'>, calendar: Calendar): Measured | undefined {
  const decision = events.find(isDecision);
  if (!decision) return undefined;
  const decidedOn = dayOf(decision.at);
  const before = events.filter(({ sequence }) => sequence <= decision.sequence);
  const clock = clockOf(before, terms, { calendar, today: decidedOn });
  const { counted, stopped } = clock
    ? usedDays(clock.facts, { until: decidedOn, calendar })
    : { counted: 0, stopped: 0 };
  const daysAfter = (due: Day): number => 0 - workingDaysTo(due, { calendar, today: decidedOn });
  const count = (wanted: string): number => before.filter(({ step }) => step === wanted).length;
  return {
    ownerId: before.findLast(({ step }) => step === 'propose')?.actorId ?? decision.actorId,
    ...{ deciderId: decision.actorId, outcome: outcomeOf(decision.step), decidedOn },
    ...{ used: counted, stopped },
    overPromise: clock ? daysAfter(clock.promised.due) : null,
    overLaw: clock?.statutory ? daysAfter(clock.statutory.due) : null,
    pastPromise: clock !== undefined && decidedOn > clock.promised.due,
    pastLaw: clock?.statutory !== undefined && decidedOn > clock.statutory.due,
    ...{ corrections: count('request_correction'), sentBack: count('send_back') },
    overturned: countOverturned(events),
  };
}
