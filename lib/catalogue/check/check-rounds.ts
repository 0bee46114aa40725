import { applicantsOf, isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Fault } from './finding.ts';

type Named = Exclude<NonNullable<Guide['rounds']>, 'yearly'>;

/** When, how often and how many may apply: nothing that contradicts itself, and nothing that nobody can use. */
export function checkRounds(guide: Guide): Fault[] {
  const { rounds, seats, once, quota, type } = guide;
  const named = rounds === 'yearly' ? [] : (rounds ?? []);
  const online = isOnline(guide);
  return [
    ...faultUnless(online || !rounds, 'rounds', 'nobody applies for it here'),
    ...faultUnless(online || !seats, 'seats', 'nobody applies for it here'),
    ...faultUnless(online || !once, 'once', 'nobody applies for it here'),
    ...faultUnless(once?.in !== 'a-round' || rounds !== undefined, 'once', 'there are no rounds'),
    ...faultUnless(!once || isKnown(guide), 'once.who', 'by which answer is a person known?'),
    ...faultUnless(!seats || named.length === 0 || named.some((one) => !one.seats), 'seats', 'each round has its own'),
    ...faultUnless(!hasSeats(guide) || type === '20' || quota !== undefined, 'quota', 'it has seats, and says so here'),
    ...named.flatMap((_, index) => aboutOne(guide, named, index)),
  ];
}

/** A company is known by its credit code. */
const isKnown = (guide: Guide): boolean => !applicantsOf(guide).includes('citizen') || Boolean(guide.once?.who.length);

const hasSeats = ({ seats, rounds }: Guide): boolean =>
  seats !== undefined || (Array.isArray(rounds) && rounds.some((one) => one.seats !== undefined));

function aboutOne({ planned }: Guide, rounds: Named, index: number): Fault[] {
  const [round, before] = [rounds[index], rounds.slice(0, index)];
  if (!round) return [];
  const { id, from, until } = round;
  const field = `rounds.${index}`;
  const isPlanned = (planned?.from ?? '') <= from && until <= (planned?.until ?? '9999');
  return [
    ...faultUnless(from <= until, field, 'it ends before it begins'),
    ...faultUnless(isPlanned, field, 'it is outside the days that are planned for the service'),
    ...faultUnless(
      before.every((other) => other.id !== id),
      field,
      'another round has this id',
    ),
    ...faultUnless(
      before.every((other) => other.until < from || until < other.from),
      field,
      'another round is on the same days',
    ),
  ];
}

const faultUnless = (holds: boolean, field: string, reason: string): Fault[] =>
  holds ? [] : [{ field, rule: 'C', reason }];
