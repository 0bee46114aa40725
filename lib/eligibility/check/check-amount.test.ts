import { expect, test } from 'vitest';
import type { Amount } from '#lib/eligibility/amount.ts';
import { factsSchema } from '#lib/eligibility/fact.ts';
import { checkAmount, type AmountExample } from './check-amount.ts';

const label = { zh: '问题', en: 'Question' };
const facts = factsSchema.parse([
  { id: 'income', kind: 'number', label, min: 0 },
  { id: 'resident', kind: 'yes-no', label },
  { id: 'since', kind: 'date', label },
  { id: 'poor', kind: 'derived', from: { '<': [{ var: 'income' }, 1000] } },
]);
const income = { fact: 'income', unit: 'CNY/month' };
const byIncome: Amount = { if: { var: 'poor' }, is: '500 CNY', else: '200 CNY' };
const around1000 = [
  { facts: { income: 999 }, value: '500 CNY' },
  { facts: { income: 1000 }, value: 200 },
];

test('an amount whose examples come to every alternative is in order', () => {
  expect(checkAmount(byIncome, around1000, facts)).toEqual([]);
  const table: Amount = { of: income, marginal: [{ below: '12000 CNY/year', rate: '1%' }, { rate: '2%' }] };
  expect(checkAmount(table, [{ facts: { income: 3000 }, value: 50 }], facts)).toEqual([
    expect.stringContaining('no example comes to bracket 1'),
  ]);
});

test.each<[string, Amount, AmountExample[], string]>([
  ['a fact that nobody declares', { sum: [income, { fact: 'height' }] }, [], 'no fact is called height'],
  ['a yes as a number', { fact: 'resident' }, [], 'resident is read as a number, but is a yes-no'],
  [
    'a number as a day',
    { duration: { from: { fact: 'income' }, until: '2026-01-01' }, in: 'day' },
    [],
    'income is read as a date, but is a number',
  ],
  ['units of a sum', { sum: [income, '5 m²'] }, [], 'the unit m² does not fit CNY/month'],
  [
    'units of a limit',
    { of: income, steps: [{ below: '5 CNY', amount: 1 }] },
    [],
    'the unit CNY does not fit CNY/month',
  ],
  [
    'units of a comparison',
    { if: { compare: [income, '<', '5 CNY'] }, is: 1 },
    [],
    'the unit CNY does not fit CNY/month',
  ],
  ['units of a rate', { of: income, marginal: [{ rate: '5 CNY' }] }, [], 'the unit CNY does not fit a plain number'],
  [
    'brackets out of order',
    {
      of: income,
      steps: [
        { below: '12 CNY/year', amount: 1 },
        { below: '1 CNY/month', amount: 2 },
      ],
    },
    [],
    'bracket 2 ends at 12, not above 12',
  ],
  [
    'a dead branch',
    { if: { and: [{ var: 'poor' }, { '>': [{ var: 'income' }, 2000] }] }, is: 1 },
    [],
    'nobody comes to “is” of',
  ],
  [
    'a wrong example',
    byIncome,
    [{ facts: { income: 999 }, value: '400 CNY' }],
    'the example {"income":999} comes to "400 CNY", the amount to 500',
  ],
  ['an example that does not decide', byIncome, [{ facts: {}, value: 200 }], 'the example {} leaves income open'],
  [
    'an example that cannot be',
    byIncome,
    [{ facts: { income: 'little' }, value: 200 }],
    'income of an example cannot be "little"',
  ],
  ['a division by zero', { quotient: ['5 CNY', income] }, [], 'a number is divided by zero'],
])('%s is found', (_, amount, examples, found) => {
  expect(checkAmount(amount, examples, facts)[0]).toContain(found);
});
