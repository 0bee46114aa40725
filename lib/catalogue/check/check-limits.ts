import type { Fault } from './finding.ts';
import type { Guide, Limit } from '#lib/catalogue/guide.ts';

type Days = Extract<Limit, { days: number }>;

/**
 * The most calendar days that working days can take in weeks without public holidays: a limit starting on a Friday has
 * met two weekend days by Monday. A holiday shifts single cases, which the clock handles.
 */
export const mostCalendarDays = (workingDays: number): number => workingDays + 2 * Math.ceil(workingDays / 5);

/** True if a limit ends no later than the other, in the worst case for different units. */
function isWithin(limit: Limit, other: Limit): boolean {
  if (limit.unit === 'on-the-spot') return true;
  if (other.unit === 'on-the-spot') return false;
  // A number of calendar days never holds more working days.
  if (limit.unit === other.unit || limit.unit === 'calendar-day') return limit.days <= other.days;
  return mostCalendarDays(limit.days) <= other.days;
}

export function checkLimits(guide: Guide): Fault[] {
  const { statutory, promised } = guide.limits;
  const { steps, type } = guide;
  const faults: Fault[] = [...checkRules(guide)];
  if (!statutory && type === '01') {
    faults.push({ field: 'limits.statutory', rule: 'C', reason: 'a licence has a statutory limit' });
  }
  if (statutory && !isWithin(promised, statutory)) {
    const rule = statutory.unit === promised.unit || statutory.unit === 'on-the-spot' ? 'R2' : 'C';
    const reason = `${say(promised)} may be longer than the statutory ${say(statutory)}`;
    faults.push({ field: 'limits.promised', rule, reason });
  }
  const total = sumOf(steps.flatMap(({ limit }) => (limit && limit.unit !== 'on-the-spot' ? [limit] : [])));
  if (!isWithin(total, promised)) {
    faults.push({ field: 'steps', rule: 'C', reason: `the steps take ${say(total)}, the promise is ${say(promised)}` });
  }
  return faults;
}

/** The Licensing Law binds licences; elsewhere silence is as the guide says. */
function checkRules({ type, limits: { statutory, promised }, silence, lights, approval, approvers }: Guide): Fault[] {
  const onTheSpot = promised.unit === 'on-the-spot';
  const right: [string, boolean, string][] = [
    ['silence.filing', type !== '01' || silence?.filing !== 'none', 'a licence is accepted by silence (Art. 32)'],
    [
      'silence.decision',
      (silence?.decision ?? 'none') === 'none' || hasDays(statutory),
      'silence decides once the days of the law have passed, and it sets none',
    ],
    ['approvers', !approvers || approval === 'two-person', 'several approvers agree where two people decide'],
    [
      'lights',
      !lights || onTheSpot || lights.days <= promised.days,
      'the light would be yellow before the limit begins',
    ],
  ];
  return right.flatMap(([field, holds, reason]) => (holds ? [] : [{ field, rule: 'C', reason }]));
}

const hasDays = (limit: Limit | null): boolean => limit !== null && limit.unit !== 'on-the-spot';

/** Adds steps in different units as calendar days, in the worst case. */
function sumOf(limits: Days[]): Limit {
  const [first] = limits;
  if (!first) return { unit: 'on-the-spot' };
  const total = (days: number[]) => days.reduce((sum, one) => sum + one, 0);
  if (limits.every(({ unit }) => unit === first.unit)) return { ...first, days: total(limits.map(({ days }) => days)) };
  const days = limits.map((one) => (one.unit === 'calendar-day' ? one.days : mostCalendarDays(one.days)));
  return { unit: 'calendar-day', days: total(days) };
}

const say = (limit: Limit): string =>
  limit.unit === 'on-the-spot' ? limit.unit : `${limit.days} ${limit.unit}${limit.days > 1 ? 's' : ''}`;
