import { expect, it } from 'vitest';
import { partsTyped } from './mark.ts';

it.each([
  ['居住证申领', '居住证', ['', '居住证', '申领']],
  ['申领居住的证', '居住证', ['申领', '居住', '的证']],
  ['Opening a business', 'business open', ['Opening a ', 'business', '']],
  ['养犬登记', '犬', ['养', '犬', '登记']],
  ['护照', '', ['护照']],
  ['C++ (a)', '.* ( [b', ['C++ (a)']],
])('in “%s”, “%s” is seen at once', (text, query, parts) => {
  expect(partsTyped(text, query)).toEqual(parts);
});

it('marking changes nothing of the text, however much is typed', () => {
  const text = '有限责任公司设立登记';
  expect(partsTyped(text, '公司设立'.repeat(50)).join('')).toBe(text);
});
