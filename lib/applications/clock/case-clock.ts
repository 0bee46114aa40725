import type { Calendar, WithCalendar } from '#lib/deadlines/calendar.ts';
import { cutTo, deadline, type ClockFacts, type Deadline, type Limit, type Stop } from '#lib/deadlines/clock.ts';
import { lightOf, nearFrom, type Light } from '#lib/deadlines/light.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { isOnTheClock } from '#lib/applications/life/life.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import { acceptanceLimit, type Terms } from '#lib/applications/life/terms.ts';

/** The day it is, and the calendar that days are counted in. */
type AsOf = WithCalendar & { today: Day };

export const asOf = ({ now, calendar }: Pick<ApplicationContext, 'now' | 'calendar'>): AsOf => ({
  today: dayOf(now()),
  calendar,
});

/** True if the calendar holds the State Council's notice for `year`. */
export const yearIsCertain = (calendar: Calendar, year: number): boolean => !calendar.isProvisional(`${year}-01-01`);

/** A clock running from acceptance: by law (where the law sets a limit) and by the city's promise, never after the law. */
export type Clock = { facts: ClockFacts; statutory?: Deadline; promised: Deadline };

/** The clock of an application, from what happened to it; none before acceptance. */
export function clockOf(events: ApplicationEvent[], { limits }: Pick<Terms, 'limits'>, on: AsOf): Clock | undefined {
  const facts = clockFacts(events);
  return facts && { facts, ...boundBy(limits, facts, on) };
}

const boundBy = ({ promised, statutory }: Terms['limits'], facts: ClockFacts, on: AsOf): Omit<Clock, 'facts'> => {
  const law = statutory ? deadline(statutory, facts, on) : undefined;
  return { promised: cutTo(law, deadline(promised, facts, on)), ...(law && { statutory: law }) };
};

/** The last days of a case accepted on a day, if nothing stops its clock. */
export const boundFrom = (calendar: Calendar, day: Day, limits: Terms['limits']): Omit<Clock, 'facts'> =>
  boundBy(limits, { acceptedOn: day, stops: [], extension: 0 }, { calendar, today: day });

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
export const acceptanceDue = (calendar: Calendar, filedAt: Date): Day =>
  countFrom(calendar, dayOf(filedAt), acceptanceLimit).due;

export const countFrom = (calendar: Calendar, day: Day, limit: Limit): Deadline =>
  deadline(limit, { acceptedOn: day, stops: [], extension: 0 }, { calendar, today: day });

/** The dates kept beside an application for its queues: the last day by law, and what is due next. */
export function datesOf(
  status: Status,
  { events, terms }: { events: ApplicationEvent[]; terms: Pick<Terms, 'limits'> },
  on: AsOf,
): Pick<Application, 'statutoryDueOn' | 'dueOn' | 'nearFrom'> {
  const clock = clockOf(events, terms, on);
  const next = isOnTheClock(status) ? clock?.promised : dueNext(status, events, on);
  return {
    statutoryDueOn: clock?.statutory?.due ?? null,
    dueOn: next?.due ?? null,
    nearFrom: next ? nearFrom(next) : null,
  };
}

/** The next deadline of staff before acceptance and after the decision: the answer to the filing, the delivery. */
function dueNext(status: Status, events: ApplicationEvent[], { calendar }: WithCalendar): Deadline | undefined {
  const { turn, limit } = states[status];
  const last = events.at(-1);
  return turn === 'us' && limit && last ? countFrom(calendar, dayOf(last.at), limit) : undefined;
}

/** The light of a case in which something is due. */
export function lightOfApplication(
  { status, dueOn, nearFrom: near }: Pick<Application, 'status' | 'dueOn' | 'nearFrom'>,
  today: Day,
): Light | undefined {
  return dueOn && near ? lightOf({ due: dueOn, nearFrom: near, stopped: status === 'stopped' }, today) : undefined;
}
