import { lightsOf } from '#lib/catalogue/case-rules.ts';
import type { Calendar, WithCalendar } from '#lib/deadlines/calendar.ts';
import { cutTo, deadline, type ClockFacts, type Deadline, type Limit, type Stop } from '#lib/deadlines/clock.ts';
import { lightOf, nearFrom, type Light } from '#lib/deadlines/light.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { isOnTheClock, isOver, sinceReopened } from '#lib/applications/life/life.ts';
import type { Application, ApplicationEvent } from '#lib/applications/application.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import { acceptanceLimit, correctionLimit, type Terms } from '#lib/applications/life/terms.ts';

/** The day it is, and the calendar that days are counted in. */
export type AsOf = WithCalendar & { today: Day };

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

/** A case that was reopened has a period of its own, from that day on. */
function clockFacts(all: ApplicationEvent[]): ClockFacts | undefined {
  const events = sinceReopened(all);
  const began = events.find(({ step }) => step === 'accept' || step === 'deem_accepted' || step === 'reopen');
  if (!began) return undefined;
  return {
    acceptedOn: began.step === 'deem_accepted' ? began.facts.asOf : dayOf(began.at),
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

/** The dates of a case, which are kept beside it for its queues and counted anew whenever they are used. */
export type Dates = Pick<Application, 'statutoryDueOn' | 'dueOn' | 'nearFrom' | 'correctionDueOn' | 'datedBy'>;
type Past = { events: ApplicationEvent[]; terms: Pick<Terms, 'limits' | 'lights'> };

/** The last day by law, what is due next and from when it is near, and the last day of a correction. */
export function datesOf(status: Status, { events, terms }: Past, on: AsOf): Dates {
  const clock = clockOf(events, terms, on);
  const next = isOnTheClock(status) ? clock?.promised : dueNext(status, events, on);
  return {
    statutoryDueOn: clock?.statutory?.due ?? null,
    dueOn: next?.due ?? null,
    nearFrom: next ? nearFrom(next, lightsOf(terms)) : null,
    correctionDueOn: status === 'correction_requested' ? correctionDue(events, on) : null,
    datedBy: datedBy(status, on),
  };
}

/** A clock that stands still is counted anew every day, any other when the calendar changes. */
export const datedBy = (status: Status, { calendar, today }: AsOf): string =>
  status === 'stopped' ? `${calendar.mark} ${today}` : calendar.mark;

/** A case that is not over, with its dates as the calendar has them now; one that is over keeps what counted. */
export const withDates = <C extends Pick<Application, 'status'> & Partial<Dates>>(row: C, past: Past, on: AsOf): C =>
  isOver(row.status) ? row : { ...row, ...datesOf(row.status, past, on) };

/** True if the dates beside a case were counted in another calendar. */
export const isOutdated = ({ status, datedBy: by }: Pick<Application, 'status' | 'datedBy'>, on: AsOf): boolean =>
  status !== 'draft' && !isOver(status) && by !== datedBy(status, on);

/** The next deadline of staff before acceptance and after the decision: the answer to the filing, the delivery. */
function dueNext(status: Status, events: ApplicationEvent[], { calendar }: WithCalendar): Deadline | undefined {
  const { turn, limit } = states[status];
  const since = sinceWhen(events);
  return turn === 'us' && limit && since ? countFrom(calendar, since, limit) : undefined;
}

/** The day on which the case came to where it stands. */
function sinceWhen(events: ApplicationEvent[]): Day | undefined {
  const came = events.findLast(({ status }, index) => events[index - 1]?.status !== status);
  return came && dayOf(came.at);
}

/** A calendar that changes takes no day from an applicant who was told another one. */
function correctionDue(events: ApplicationEvent[], { calendar }: WithCalendar): Day | null {
  const asked = events.findLast((event) => event.step === 'request_correction');
  if (!asked) return null;
  const { due } = countFrom(calendar, dayOf(asked.at), correctionLimit);
  return due > asked.facts.dueOn ? due : asked.facts.dueOn;
}

/** The light of a case in which something is due. */
export function lightOfApplication(
  { status, dueOn, nearFrom: near }: Pick<Application, 'status' | 'dueOn' | 'nearFrom'>,
  today: Day,
): Light | undefined {
  return dueOn && near ? lightOf({ due: dueOn, nearFrom: near, stopped: status === 'stopped' }, today) : undefined;
}
