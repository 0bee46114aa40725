import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Guide } from './guide.ts';

/** A period in which a service takes applications, both days included; without a day it has no end on that side. */
export type Round = {
  id: string;
  name?: Bilingual | undefined;
  from?: Day | undefined;
  until?: Day | undefined;
  seats?: number | undefined;
};

export type Rationed = Pick<Guide, 'planned' | 'rounds' | 'seats' | 'once'>;

/** True if days, seats or earlier applications may keep somebody from applying. */
export const isRationed = ({ planned, rounds, seats, once }: Rationed): boolean =>
  Boolean(planned ?? rounds ?? seats ?? once);

/** The rounds of a service about a day, in order of time, within the days that are planned for it. */
export const roundsAbout = (guide: Rationed, day: Day): Round[] =>
  allRounds(guide, day)
    .map((round) => within(round, guide.planned))
    .filter(({ from, until }) => !from || !until || from <= until)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

function allRounds({ planned, rounds, seats }: Rationed, day: Day): Round[] {
  if (!rounds) return [{ id: 'all', seats }];
  if (rounds !== 'yearly') return rounds.map((round) => ({ ...round, seats: round.seats ?? seats }));
  const years = [day, planned?.from, planned?.until].flatMap((one) => (one ? [Number(one.slice(0, 4))] : []));
  return [...new Set(years.flatMap((year) => [year, year + 1]))].map((year) => yearOf(year, seats));
}

const yearOf = (year: number, seats: number | undefined): Round => ({
  id: String(year),
  name: { zh: `${year} 年度`, en: String(year) },
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  seats,
});

const within = (round: Round, { from = '', until = '' }: NonNullable<Guide['planned']> = {}): Round => ({
  ...round,
  from: from > (round.from ?? '') ? from : round.from,
  until: until && until < (round.until ?? '9999') ? until : round.until,
});

/** The round of a day: the one that it is in, else the next, else the last. */
export function roundAt(guide: Rationed, day: Day): { state: 'open' | 'not_yet' | 'closed'; round: Round } {
  const rounds = roundsAbout(guide, day);
  const present = rounds.find(({ from = '', until = '9999' }) => from <= day && day <= until);
  if (present) return { state: 'open', round: present };
  const next = rounds.find(({ from = '' }) => from > day);
  return next ? { state: 'not_yet', round: next } : { state: 'closed', round: rounds.at(-1) ?? { id: 'all' } };
}
