import { expect, test } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { saySum } from './say-sum.ts';

const amountOf = (service: string) => {
  const amount = theCatalogue().findGuide(service)?.amount;
  if (!amount) throw new Error(`${service} states no sum`);
  return amount;
};

test('a sum is said once its facts are known, with its ceiling', () => {
  const allowance = amountOf('childcare-allowance');
  expect(saySum(allowance, {}, 'zh')).toBeUndefined();
  expect(saySum(allowance, { 'childcare-allowance-months': 15 }, 'zh')).toBe('4,500 元');
  expect(
    saySum(
      amountOf('job-stabilisation-refund'),
      { 'company-unemployment-insurance-paid': 100_000, 'large-company': true },
      'en',
    ),
  ).toBe('up to 50,000 yuan');
});

test('nothing to get is no sum', () => {
  expect(saySum(amountOf('unemployment-benefit'), { 'unemployment-insurance-months': 11 }, 'zh')).toBeUndefined();
  expect(saySum(amountOf('unemployment-benefit'), { 'unemployment-insurance-months': 12 }, 'en')).toBe(
    'up to 12 months',
  );
});

test('every unit that a guide’s sum comes in has words', () => {
  const said = theCatalogue()
    .listGuides()
    .flatMap(({ amount }) =>
      amount
        ? amount.examples.map(({ facts }) => saySum(amount, facts, 'zh') ?? '').filter((words) => words !== '')
        : [],
    );
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((words) => /[A-Za-z]/.test(words))).toEqual([]);
});
