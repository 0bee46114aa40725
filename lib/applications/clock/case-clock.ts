import { listCalendarTables } from '#lib/catalogue/read.ts';
import { createCalendar, type Calendar } from '#lib/deadlines/calendar.ts';
import { deadline, type ClockFacts, type Deadline, type Limit, type Stop } from '#lib/deadlines/clock.ts';
import { lightOf, nearFrom, type Light } from '#lib/deadlines/light.ts';
import type { AsOf } from '#lib/forms/read-page.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { isOnTheClock } from '#lib/applications/life/life.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import { acceptanceLimit, type Terms } from '#lib/applications/life/terms.ts';

let calendar: Calendar | undefined;
export const theCalendar = (): Calendar => (calendar ??= createCalendar(listCalendarTables()));

/** The day it is and the calendar: as of when answers are read. */
export const asOf = ({ now }: Pick<Context, 'now'>): AsOf => ({ today: dayOf(now()), calendar: theCalendar() });

/** True if the calendar holds the State Council's notice for `year`. */
export const yearIsCertain = (year: number): boolean => !theCalendar().isProvisional(`${year}-01-01`);

/** A clock running from acceptance: by law (where the law sets a limit) and by the city's promise. */
export type Clock = { facts: ClockFacts; statutory?: Deadline; promised: Deadline };

/** The clock of an application, from what happened to it; none before acceptance. */
export function clockOf(events: ApplicationEvent[], { limits }: Pick<Terms, 'limits'>, today: Day): Clock | undefined {
  const facts = clockFacts(events);
  if (!facts) return undefined;
  const by = (limit: Limit) => deadline(limit, facts, { calendar: theCalendar(), today });
  return { facts, promised: by(limits.promised), ...(limits.statutory ? { statutory: by(limits.statutory) } : {}) };
}

function clockFacts(events: ApplicationEvent[]): ClockFacts | undefined {
  const accepted = events.find(({ step }) => step === 'accept' || step === 'deem_accepted');
  if (!accepted) return undefined;
  return {
    acceptedOn: accepted.step === 'deem_accepted' ? accepted.facts.asOf : dayOf(accepted.at),
    stops: stopsIn(events),
    extension: events.reduce((days, event) => days + (event.step === 'extend' ? event.facts.days : 0), 0),
  };
}

function stopsIn(events: ApplicationEvent[]): Stop[] {
  return events
    .filter(({ step }) => step === 'stop')
    .map((stop) => {
      const end = events.find(
        ({ step, sequence }) => sequence > stop.sequence && (step === 'resume' || step === 'withdraw'),
      );
      return { from: dayOf(stop.at), to: end && dayOf(end.at) };
    });
}

/** The day by which an answer to the filing itself is due: accepted, to be corrected, or not accepted. */
export const acceptanceDue = (filedAt: Date): Day => countFrom(dayOf(filedAt), acceptanceLimit).due;

export const countFrom = (day: Day, limit: Limit): Deadline =>
  deadline(limit, { acceptedOn: day, stops: [], extension: 0 }, { calendar: theCalendar(), today: day });

/** The dates kept beside an application for its queues: the last day by law, and what is due next. */
export function datesOf(
  status: Status,
  { events, terms }: { events: ApplicationEvent[]; terms: Pick<Terms, 'limits'> },
  today: Day,
): Pick<Application, 'statutoryDueOn' | 'dueOn' | 'nearFrom'> {
  const clock = clockOf(events, terms, today);
  const next = dueNext(status, events, clock);
  return {
    statutoryDueOn: clock?.statutory?.due ?? null,
    dueOn: next?.due ?? null,
    nearFrom: next ? nearFrom(next) : null,
  };
}

/** The next deadline of staff: the answer to the filing, the decision, the delivery. */
function dueNext(status: Status, events: ApplicationEvent[], clock: Clock | undefined): Deadline | undefined {
  if (isOnTheClock(status)) return clock?.promised;
  const { turn, limit } = states[status];
  const last = events.at(-1);
  return turn === 'us' && limit && last ? countFrom(dayOf(last.at), limit) : undefined;
}

/** The light of a case in which something is due. */
export function lightOfApplication(
  { status, dueOn, nearFrom: near }: Pick<Application, 'status' | 'dueOn' | 'nearFrom'>,
  today: Day,
): Light | undefined {
  return dueOn && near ? lightOf({ due: dueOn, nearFrom: near, stopped: status === 'stopped' }, today) : undefined;
}
