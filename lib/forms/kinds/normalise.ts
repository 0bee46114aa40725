import { addDays, addMonths, type Day } from '#lib/kernel/day.ts';
import { plainTyped } from '#lib/kernel/typed-text.ts';

/** `2026-11-23`, `2026/11/23`, `20261123` or `2026年11月23日` as a day; none when there is no such day. */
export function dayTyped(typed: string): Day | undefined {
  const text = plainTyped(typed).replace(/\s/g, '');
  const match = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))$/.exec(text);
  if (!match) return undefined;
  const [, year, month = match[4], day = match[5]] = match;
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** The day of a bound: an ISO date, `today`, `today+30d`, `today-6m`, `today-18y`. */
export function dayOfBound(bound: string, today: Day): Day {
  const match = /^today(?:([+-]\d+)([dmy]))?$/.exec(bound);
  if (!match) return bound;
  const [, amount = '0', unit] = match;
  if (unit === 'd' || !unit) return addDays(today, Number(amount));
  return addMonths(today, Number(amount) * (unit === 'y' ? 12 : 1));
}

/** Digits with or without thousands separators, as plain text; none when it is not a number we can keep exactly. */
export function numberTyped(typed: string): string | undefined {
  const text = plainTyped(typed).replace(/[\s¥元]/g, '');
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return undefined;
  const plain = text.replaceAll(',', '');
  return plain.replace(/\D/g, '').replace(/^0+/, '').length <= 15 ? plain : undefined;
}
