import { expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { mayBeKept } from './may-be-kept.ts';

const { catalogue } = testContent();

it.each(['充电桩', 'ev charger', 'grape growing', 'hearing aid', '4050'])('“%s” says nothing about anybody', (text) => {
  expect(mayBeKept(text, catalogue.listSensitiveWords())).toBe(true);
});

it.each([
  ['a sensitive word', '我想离婚怎么办'],
  ['a sensitive word in capitals and full width', 'Ｄivorce papers'],
  ['a number of somebody', '13800138000'],
  ['a number of somebody, taken apart', '1 3 8 0 0'],
  ['a number of somebody in full width', '１３８００'],
  ['an address', 'lin@mail.example'],
  ['a story', '我'.repeat(41)],
  ['nothing', '  '],
])('%s is never kept', (_, text) => {
  expect(mayBeKept(text, catalogue.listSensitiveWords())).toBe(false);
});
