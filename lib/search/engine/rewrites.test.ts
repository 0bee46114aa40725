import { expect, it } from 'vitest';
import { makeRewriter } from './rewrites.ts';

const rewrite = makeRewriter([
  { from: ['dole'], to: ['jobseeker allowance', 'unemployment benefit', 'dole'] },
  { from: ['council flat'], to: ['social housing'] },
  { from: ['flat'], to: ['apartment'] },
  { from: ['生孩子'], to: ['出生'] },
  { from: ['index'], to: ['catalogue'], when: 'index' },
]);

it.each([
  ['dole office', ['jobseeker allowance office', 'unemployment benefit office']],
  ['Council flat'.toLowerCase(), ['social housing', 'council apartment']],
  ['生孩子登记', ['出生登记']],
  ['index', []],
  ['passport', []],
])('“%s” may be read otherwise, by its longest phrases first', (text, readings) => {
  expect(rewrite(text).flatMap((one) => (one.times === 1 ? one.text : []))).toEqual(readings);
});

it('two phrases of a query may be read otherwise together', () => {
  expect(rewrite('council flat dole').find(({ times }) => times === 2)?.text).toBe(
    'social housing jobseeker allowance',
  );
});

it('no more readings are made than a query is worth', () => {
  const many = makeRewriter([{ from: ['dole'], to: Array.from({ length: 99 }, (_, index) => `benefit ${index}`) }]);
  expect(many('dole')).toHaveLength(8);
});
