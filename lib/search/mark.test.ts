import { expect, it } from 'vitest';
import { partsOf } from './mark.ts';

it.each([
  ['居住证申领', '居住证', ['', '居住证', '申领']],
  ['申领居住的证', '居住证', ['申领', '居住', '的证']],
  ['Residence permit', 'resid', ['', 'Resid', 'ence permit']],
  ['Household registration of a newborn', 'new register', ['Household registration of a ', 'new', 'born']],
  ['养犬登记', '犬', ['养', '犬', '登记']],
  ['护照', '', ['护照']],
  ['C++ (a)', '.* ( [a', ['C++ (a)']],
])('in “%s”, “%s” is seen at once', (text, query, parts) => {
  expect(partsOf(text, query)).toEqual(parts);
});

it('marking changes nothing of the text, however much is typed', () => {
  const text = '有限责任公司设立登记';
  expect(partsOf(text, '公司设立'.repeat(50)).join('')).toBe(text);
});
