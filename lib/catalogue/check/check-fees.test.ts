import { expect, test } from 'vitest';
import { aCity, aGuide, both, icons, source, type Written } from '#lib/catalogue/city.testing.ts';
import { checkContent } from './check-content.ts';

const isLarge = { '===': [{ var: 'circumstance-size' }, 'large'] };
const reduction = (more: Written = {}): Written => ({
  ...{ if: { '>=': [{ var: 'age' }, 60] }, less: '50%', text: both('减半'), basis: both('法') },
  ...more,
});
const examples = (): Written[] => [
  { facts: { 'circumstance-size': 'large', age: 59 }, value: '20 CNY' },
  { facts: { 'circumstance-size': 'small', age: 59 }, value: '5 CNY' },
  { facts: { 'circumstance-size': 'small', age: 60 }, value: '2.5 CNY' },
];
const aRule = (): Written => ({
  value: { if: isLarge, is: { of: '20 CNY', label: both('大') }, else: { of: '5 CNY', label: both('小') } },
  reductions: [reduction()],
  examples: examples(),
});

function findings(rule: Written, more: Written = {}) {
  const items = [5, 20].map((amount) => ({ name: both(`费${amount}`), amount }));
  const fee = { ...aGuide()['fee'], items, rule };
  const guides = [source('food/guide.yaml', 'food', { ...aGuide(), fee, ...more })];
  return checkContent({ ...aCity(), guides }, icons)
    .filter(({ field }) => field.startsWith('fee'))
    .map(({ rule: broken, reason }) => `${broken} ${reason}`);
}

test('a fee that its examples and its words come to is in order', () => {
  expect(findings(aRule())).toEqual([]);
  expect(
    findings({ ...aRule(), reductions: [reduction({ text: both('60岁以上每人少收5元'), less: '5 CNY' })] }),
  ).toEqual([expect.stringContaining('"2.5 CNY", the amount to 0')]);
});

test.each<[string, Written, string]>([
  ['a fact that nobody declares', { reductions: [reduction({ if: { var: 'height' } })] }, 'X no fact is called height'],
  [
    'a circumstance of another guide',
    { value: { if: { var: 'circumstance-kind' }, is: '5 CNY' } },
    'X no fact is called circumstance-kind',
  ],
  [
    'a reduction that nobody has',
    { reductions: [reduction(), reduction({ if: { '>=': [{ var: 'age' }, 1000] }, less: '5 CNY' })] },
    'R13 no example comes to “is” of',
  ],
  [
    'a reduction of a fee that an earlier one has taken away',
    {
      reductions: [reduction({ if: { '>=': [{ var: 'age' }, 18] }, less: '100%' }), reduction()],
      examples: [
        ...examples().map((one) => ({ ...one, value: '0 CNY' })),
        { facts: { 'circumstance-size': 'large', age: 17 }, value: '20 CNY' },
        { facts: { 'circumstance-size': 'small', age: 17 }, value: '5 CNY' },
      ],
    },
    'R13 nobody pays less by the reduction “减半”',
  ],
  [
    'an example with another fee',
    { examples: examples().with(1, { facts: { 'circumstance-size': 'small', age: 59 }, value: '6 CNY' }) },
    'R13 the example {"circumstance-size":"small","age":59} comes to "6 CNY", the amount to 5',
  ],
  ['a reduction without an example', { examples: examples().slice(0, 2) }, 'R13 no example comes to “is” of'],
  [
    'a fee that is no money',
    { value: { ...aRule()['value'], is: 20, else: 5 }, examples: examples() },
    'R13 a fee comes in CNY',
  ],
  [
    'a fen that a share breaks',
    {
      reductions: [reduction({ less: '33.3333%' })],
      examples: examples().with(2, { ...examples()[2], value: 3.333335 }),
    },
    'R13 the fee of {"age":60,"circumstance-size":"small"} is no whole number of fen',
  ],
])('%s is found', (_, broken, found) => {
  expect(findings({ ...aRule(), ...broken })[0]).toContain(found);
});

test('words that say another sum than the rule are found, and a figure that no words state', () => {
  const thirty = { ...aRule()['value'], is: { of: '30 CNY', label: both('大') } };
  const charged = examples().with(0, { facts: { 'circumstance-size': 'large', age: 59 }, value: '30 CNY' });
  expect(findings({ ...aRule(), value: thirty, examples: charged })).toEqual([
    'R13 it charges 30 yuan, which no item of the fee states',
  ]);
  const label = { zh: '大（25元）', en: 'large (CNY 20)' };
  expect(findings({ ...aRule(), value: { ...aRule()['value'], is: { of: '20 CNY', label } } })).toEqual([
    'R13 “大（25元）” says 25 yuan, which the rule does not charge',
  ]);
  const [size] = aGuide()['circumstances'] as Written[];
  const answers = [{ id: 'small', label: both('小，¥7'), materials: [] }, size?.['answers'][1]];
  expect(findings(aRule(), { circumstances: [{ ...size, answers }] })).toEqual([
    'R13 “小，¥7” says 7 yuan, which the rule does not charge',
    'R13 “小，¥7” says 7 yuan, which the rule does not charge',
  ]);
});

test('a fee of a guide that asks nobody anything is found', () => {
  expect(findings(aRule(), { conditions: [{ text: both('条件') }] })).toEqual([
    'C nobody is asked what it depends on: no condition has a rule',
  ]);
});
