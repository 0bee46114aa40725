import { expect, test } from 'vitest';
import type { Amount } from './amount.ts';
import { calculate } from './amount/calculate.ts';
import { amountSchema } from './amount/amount-schema.ts';
import { sayUnit } from './amount/unit.ts';
import type { Facts } from './evaluate.ts';

function said(amount: Amount, facts: Facts = {}): string {
  const { value, unit, open } = calculate(amount, facts);
  if (value === undefined) return `open: ${open.join(', ')}`;
  return value === null ? 'not applicable' : `${value} ${unit ? sayUnit(unit) : ''}`.trim();
}

const income = { fact: 'income', unit: 'CNY/month' };
const isResident = { var: 'resident' };

test.each<[string, Amount, Facts, string]>([
  ['a fixed amount', '3600 CNY/year', {}, '3600 CNY/year'],
  ['a rate of a base', { of: income, rate: '4.65%' }, { income: 3000 }, '139.5 CNY/month'],
  [
    'a rate whose unit meets the base',
    { of: { fact: 'area', unit: 'm²' }, rate: '20 CNY/m²' },
    { area: 60 },
    '1200 CNY',
  ],
  ['months paid at a rate a year', { of: { fact: 'n', unit: 'month' }, rate: '3600 CNY/year' }, { n: 5 }, '1500 CNY'],
  ['a year beside a month', { sum: ['100 CNY/month', '1200 CNY/year'] }, {}, '200 CNY/month'],
  ['a conversion', { of: '3600 CNY/year', convert: 'CNY/month' }, {}, '300 CNY/month'],
  ['a percentage as a number', { of: '15%', convert: '' }, {}, '0.15'],
  ['a part that is not applicable', { sum: ['5 CNY', null, '2 CNY'] }, {}, '7 CNY'],
  ['nothing but such parts', { sum: [null, null] }, {}, 'not applicable'],
  ['a factor that is not applicable', { product: ['5 CNY', null] }, {}, 'not applicable'],
  ['a ceiling that is not applicable', { of: '5 CNY', ceiling: null }, {}, '5 CNY'],
  ['a difference', { difference: ['5 CNY', '7 CNY'] }, {}, '-2 CNY'],
  ['an allowance above its base', { of: '5 CNY', less: '7 CNY' }, {}, '0 CNY'],
  ['an allowance in per cent', { of: '500 CNY', less: '10%' }, {}, '450 CNY'],
  ['the larger', { larger: ['1 CNY/month', '13 CNY/year'] }, {}, '1.08333333333333 CNY/month'],
  ['the smaller', { smaller: ['5 CNY', '3 CNY'] }, {}, '3 CNY'],
  ['a half that binary fractions miss', { of: '1.005 CNY', round: 'nearest', to: '0.01 CNY' }, {}, '1.01 CNY'],
  ['a negative half', { of: '-2.5 CNY', round: 'nearest', to: '1 CNY' }, {}, '-3 CNY'],
  ['up to a multiple', { of: '101 CNY', round: 'up', to: '50 CNY' }, {}, '150 CNY'],
  ['down to a multiple', { of: '149 CNY', round: 'down', to: '50 CNY' }, {}, '100 CNY'],
  [
    'a share of the days of a year',
    {
      of: '3660 CNY',
      share: { from: { fact: 'since' }, until: '2024-12-31' },
      within: { from: '2024-01-01', until: '2024-12-31' },
    },
    { since: '2024-12-01' },
    '310 CNY',
  ],
  ['whole months', { duration: { from: '2024-01-31', until: '2024-02-29' }, in: 'month' }, {}, '1 month'],
  ['a time that has not begun', { duration: { from: '2024-02-01', until: '2024-01-01' }, in: 'day' }, {}, '0 day'],
  ['a quotient', { quotient: ['9 CNY', { fact: 'n', unit: 'person' }] }, { n: 3 }, '3 CNY/person'],
])('%s has its sum', (_, amount, facts, sum) => {
  expect(amountSchema.parse(amount)).toEqual(amount);
  expect(said(amount, facts)).toBe(sum);
});

test.each<[string, Amount, Facts, string]>([
  ['a part', { sum: [income, '5 CNY/month'] }, {}, 'open: income'],
  [
    'the first limit that counts',
    { of: income, marginal: [{ below: { fact: 'a' }, rate: '1%' }, { rate: '2%' }] },
    { income: 5 },
    'open: a',
  ],
  ['a guard, before its alternatives', { if: isResident, is: income, else: { fact: 'other' } }, {}, 'open: resident'],
  ['the chosen alternative', { if: isResident, is: income }, { resident: true }, 'open: income'],
])('a missing fact leaves %s open', (_, amount, facts, open) => {
  expect(said(amount, facts)).toBe(open);
});

test.each<[string, Amount, Facts, string]>([
  ['zero times anything', { product: [0, income] }, {}, '0 CNY/month'],
  ['alternatives that agree', { if: isResident, is: '5 CNY', else: '5 CNY' }, {}, '5 CNY'],
  [
    'a limit that is not reached',
    {
      of: income,
      marginal: [
        { below: 10, rate: '10%' },
        { below: { fact: 'a' }, rate: '2%' },
      ],
    },
    { income: 5 },
    '0.5 CNY/month',
  ],
  ['another alternative', { if: isResident, is: income, else: '5 CNY/month' }, { resident: false }, '5 CNY/month'],
])('%s is known without the missing fact', (_, amount, facts, sum) => {
  expect(said(amount, facts)).toBe(sum);
});

test('zero times what may turn out not to be applicable is not known', () => {
  expect(said({ product: [0, { fact: 'a', optional: true }] })).toBe('open: a');
});

test.each<[string, Amount, Facts, string]>([
  ['units that do not fit', { sum: ['5 CNY', '2 m²'] }, {}, 'the unit m² does not fit CNY'],
  ['a text as a number', income, { income: 'much' }, '"much" is not a number'],
  ['a fact that is nothing', income, { income: null }, 'null is not a number'],
  ['a division by zero', { quotient: [1, { fact: 'n' }] }, { n: 0 }, 'a number is divided by zero'],
  ['a number without end', { product: [1e300, 1e300] }, {}, 'a number is too large'],
  [
    'a day that is none',
    { duration: { from: { fact: 'd' }, until: '2024-01-01' }, in: 'day' },
    { d: '2024-02-31' },
    '"2024-02-31" is not a day',
  ],
  [
    'limits that fall',
    {
      of: 5,
      marginal: [
        { below: { fact: 'a' }, rate: 1 },
        { below: 2, rate: 1 },
      ],
    },
    { a: 3 },
    'bracket 2 ends before it begins',
  ],
])('%s is a fault with words', (_, amount, facts, words) => {
  expect(() => said(amount, facts)).toThrow(words);
});

test('a sum shows how it came about', () => {
  const label = { zh: '补贴', en: 'Subsidy' };
  const amount: Amount = { of: { of: income, rate: { if: isResident, is: '10%', else: '5%' } }, label };
  const { label: said_, value, parts } = calculate(amount, { income: 3000, resident: true });
  expect([said_, value]).toEqual([label, 300]);
  const [rate] = parts;
  expect(rate?.parts.map((part) => part.value)).toEqual([3000, 10]);
  expect(rate?.parts[1]?.parts.map((part) => [part.of, part.value])).toEqual([
    [isResident, true],
    ['10%', 10],
  ]);
});

test.each<[string, unknown, string]>([
  ['two things at once', { sum: [1], product: [1] }, 'an amount says in one key what it is: ["sum","product"]'],
  ['an unknown key', { of: 1, floor: 2, by: 3 }, '“by” is no part of {"of":1,"floor":2,"by":3}'],
  ['a lacking key', { floor: 2 }, '“of” lacks in {"floor":2}'],
  ['an unknown unit', '5 doubloons', '"doubloons" is no unit that amounts know'],
  [
    'an open bracket before the last',
    { of: 1, steps: [{ amount: 1 }, { amount: 2 }] },
    'only the last bracket may be without “below”',
  ],
  ['a rule that is none', { if: { like: [1, 2] }, is: 1 }, 'unrecognised operator: "like"'],
  ['a text that is no number', 'much', '"much" is not a number with a unit'],
  ['a difference of three', { difference: [1, 2, 3] }, '[1,2,3] is no list of 2'],
])('%s is no amount', (_, value, words) => {
  expect(amountSchema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([words]);
});
