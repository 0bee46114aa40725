import { addDays, type Day } from '#lib/kernel/day.ts';
import { roundAt, roundsAbout, type Rationed, type Round } from './round.ts';

/**
 * Whether an application can be sent now, and what keeps it back. `left` is the number of seats that are free. `applicationId`
 * is the one by which the applicant is in the round, if whoever asks may know it. The round has a last day if nobody can apply
 * on the next one.
 */
export type Admission =
  | { state: 'open'; round: Round; left?: number }
  | { state: 'not_yet' | 'closed' | 'full'; round: Round }
  | ({ state: 'yours'; round: Round } & Entry);

/** The application by which somebody is in a round. They `mayBeOther` while their form may still say that it is for another. */
export type Entry = { applicationId: string | undefined; mayBeOther: boolean };

/** `taken` is the number of seats taken in the round. Staff who have opened a service beyond its days say so by `isOpened`. */
export type Known = { day: Day; taken: number; yours?: Entry | undefined; isOpened?: boolean };

export function admissionOf(guide: Rationed, { day, taken, yours, isOpened = false }: Known): Admission {
  const { state, round: dated } = roundAt(guide, day);
  if (state !== 'open' && !isOpened) return { state, round: dated };
  const round = state === 'open' && !isFollowed(guide, dated) ? dated : { ...dated, until: undefined };
  if (yours) return { state: 'yours', round, ...yours };
  if (round.seats === undefined) return { state: 'open', round };
  return taken >= round.seats ? { state: 'full', round } : { state: 'open', round, left: round.seats - taken };
}

const isFollowed = (guide: Rationed, { until }: Round): boolean =>
  until !== undefined && roundsAbout(guide, until).some(({ from }) => from === addDays(until, 1));
