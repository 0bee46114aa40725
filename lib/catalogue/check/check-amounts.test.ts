import { expect, test } from 'vitest';
import { aCity, aGuide, icons, source } from '#lib/catalogue/city.testing.ts';
import { checkContent } from './check-content.ts';

const label = { zh: '面积', en: 'area' };
const area = { kind: 'number', id: 'area', label, short: label, min: 0, max: 1000 };

const findings = (value: unknown, sum: string) => {
  const examples = [{ facts: { area: 60 }, value: sum }];
  const guides = [source('food/guide.yaml', 'food', { ...aGuide(), amount: { value, examples } })];
  const city = { ...aCity(), facts: source('facts.yaml', '', [area]), guides };
  return checkContent(city, icons).filter(({ field }) => field.startsWith('amount'));
};
const perArea = { of: { fact: 'area', unit: 'm²' }, rate: '20 CNY/m²' };

test('a sum that its examples come to is in order', () => {
  expect(findings(perArea, '1200 CNY')).toEqual([]);
});

test('a sum beside its example, of an unknown fact, or in no form of ours is found', () => {
  expect(findings(perArea, '1300 CNY')).toMatchObject([{ file: 'food/guide.yaml', field: 'amount', rule: 'R13' }]);
  expect(findings({ fact: 'height' }, '5 CNY')).toMatchObject([{ field: 'amount', rule: 'X' }]);
  expect(findings({ ...perArea, by: 3 }, '1200 CNY')).toMatchObject([{ field: 'amount.value', rule: 'S' }]);
});
