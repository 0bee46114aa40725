import { z } from 'zod';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked } from './asked.ts';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import type { Kind } from './kind.ts';
import { numberTyped } from './normalise.ts';
import { sayMoney, sayNumber } from './say.ts';

const bounds = { min: z.number().optional(), max: z.number().optional() };
const numberSchema = z.strictObject({
  kind: z.literal('number'),
  ...asked,
  ...bounds,
  decimals: z.int().nonnegative().default(0),
  unit: bilingualText.optional(),
});
const moneySchema = z.strictObject({ kind: z.literal('money'), ...asked, ...bounds });

export const number = {
  schema: numberSchema,
  holds: 'number',
  asks: 'enter',
  typed: (value) => [plain.format(value)],
  read: ([typed = ''], field) => readNumber(typed, field),
  show: (value, { unit }, locale) =>
    [sayNumber(value), unit?.[locale]].filter(Boolean).join(locale === 'zh' ? '' : ' '),
  control: ({ unit }) => ({ control: 'line', inputMode: 'decimal', width: 'short', after: unit }),
  room: ({ unit }) => ({ room: 'line', unit }),
  example: () => '1',
} satisfies Kind<z.output<typeof numberSchema>, 'number'>;

export const money = {
  schema: moneySchema,
  holds: 'number',
  asks: 'enter',
  typed: (value) => [value.toFixed(2)],
  read: ([typed = ''], { min = 0, max }) => readNumber(typed, { min, max, decimals: 2 }),
  show: (value) => sayMoney(value),
  control: () => ({ control: 'line', inputMode: 'decimal', width: 'short', before: { zh: '¥', en: '¥' } }),
  room: () => ({ room: 'line', unit: { zh: '元', en: 'yuan' } }),
  example: () => '100',
} satisfies Kind<z.output<typeof moneySchema>, 'number'>;

/** Never with an exponent, which could not be read again. */
const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 15 });

type Bounds = { min?: number | undefined; max?: number | undefined; decimals: number };

function readNumber(typed: string, { min = -Infinity, max = Infinity, decimals }: Bounds): Result<number, Problem> {
  const digits = numberTyped(typed);
  if (digits === undefined) return err({ code: 'not-a-number' });
  const fraction = (digits.split('.')[1] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return err({ code: 'decimals', most: decimals });
  // −0 is 0, which is all that JSON knows.
  const value = Number(digits) + 0;
  if (value < min) return err({ code: 'number-too-small', min });
  return value > max ? err({ code: 'number-too-large', max }) : ok(value);
}
