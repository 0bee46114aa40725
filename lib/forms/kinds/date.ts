import { z } from 'zod';
import { halfDays } from '#lib/deadlines/opening-days.ts';
import type { Day } from '#lib/kernel/day.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked, bound, id } from './asked.ts';
import { one, type Kind } from './kind.ts';
import { dayOfBound, dayTyped } from './normalise.ts';
import { sayDay } from './say.ts';

/** The weekdays, 1 (Monday) to 7, on which each place is open: frozen with the form, where `form.yaml` leaves them out. */
const open = z.record(id, z.array(z.int().min(1).max(7)));
/** The halves of each weekday in which each place is open: frozen likewise. */
const halves = z.record(id, z.record(z.string(), z.array(z.enum(halfDays))));

const schema = z.strictObject({
  kind: z.literal('date'),
  ...asked,
  from: bound.optional(),
  to: bound.optional(),
  /**
   * A day on which people are served: a working day, or one of the place's that an earlier choice names by its id. `half`
   * is the choice of a half of that day, `morning` or `afternoon`.
   */
  workingDay: z
    .union([
      z.literal(true),
      z.strictObject({ at: id, open: open.optional(), half: id.optional(), halves: halves.optional() }),
    ])
    .optional(),
});
type DateField = z.output<typeof schema>;

export const date = {
  schema,
  holds: 'date',
  asks: 'enter',
  typed: one,
  read: readDate,
  show: (value, _field, locale) => sayDay(value, locale),
  control: () => ({ control: 'line', type: 'date', width: 'short' }),
  room: () => ({ room: 'date' }),
  example: () => '2024-03-01',
} satisfies Kind<DateField, 'date'>;

function readDate(
  [typed = '']: string[],
  { from = '1900-01-01', to = '2199-12-31' }: DateField,
  today: Day,
): Result<Day, Problem> {
  const day = dayTyped(typed);
  const [first, last] = [dayOfBound(from, today), dayOfBound(to, today)];
  if (!day) return err({ code: 'not-a-date' });
  if (day < first) return err({ code: 'date-too-early', from: first });
  return day > last ? err({ code: 'date-too-late', to: last }) : ok(day);
}
