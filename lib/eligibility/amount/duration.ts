import { addMonths, daysBetween, type Day } from '#lib/kernel/day.ts';
import type { Clock, DayOperand, Span } from '#lib/eligibility/amount.ts';
import { evaluate, EvaluationFault, type Facts } from '#lib/eligibility/evaluate.ts';

type Days = { from: Day; until: Day };

/** The days of a span; `open` names the facts that are not known. A day that is nothing leaves the whole span so. */
export function daysOf({ from, until }: Span, facts: Facts): { days?: Days | null; open: string[] } {
  const [first, last] = [dayOf(from, facts), dayOf(until, facts)];
  if (first === null || last === null) return { days: null, open: [] };
  const open = [first === undefined ? from : '', last === undefined ? until : ''].flatMap((operand) =>
    typeof operand === 'string' ? [] : [operand.fact],
  );
  return first === undefined || last === undefined ? { open } : { days: { from: first, until: last }, open };
}

function dayOf(operand: DayOperand, facts: Facts): Day | null | undefined {
  const value = typeof operand === 'string' ? operand : evaluate({ var: operand.fact }, facts);
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' && isDay(value)) return value;
  throw new EvaluationFault(`${JSON.stringify(value)} is not a day`);
}

export const isDay = (text: string): boolean =>
  /^[0-9]{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** The time from one day to another, none where that is before. */
export const timeBetween = (days: Days, clock: Clock): number => Math.max(0, counted[clock](days));

const counted: Record<Clock, (days: Days) => number> = {
  day: ({ from, until }) => daysBetween(from, until),
  month: wholeMonths,
  year: (days) => Math.floor(wholeMonths(days) / 12),
  'calendar quarter': ({ from, until }) => Math.floor(monthOf(until) / 3) - Math.floor(monthOf(from) / 3) + 1,
  'calendar year': ({ from, until }) => Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1,
};

const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function wholeMonths({ from, until }: Days): number {
  const months = monthOf(until) - monthOf(from);
  return addMonths(from, months) > until ? months - 1 : months;
}

/** The share of a period's days that lie in a span. */
export function shareOf(span: Days, period: Days): number {
  const days = daysBetween(period.from, period.until) + 1;
  if (days < 1) throw new EvaluationFault(`no day lies between ${period.from} and ${period.until}`);
  const from = span.from > period.from ? span.from : period.from;
  const until = span.until < period.until ? span.until : period.until;
  return Math.max(0, daysBetween(from, until) + 1) / days;
}
