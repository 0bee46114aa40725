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
  expect(rewrite(text, 8)).toEqual(readings);
});

it('no more readings are made than asked for', () => {
  expect(rewrite('dole', 1)).toEqual(['jobseeker allowance']);
});
