import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\tcmd', '\rcmd'])('a name that reads %j runs nowhere', (text) => {
  const [, line = ''] = csvOf([['name'], [text]]).split(/\r\n(?=.)/);
  expect(line.replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`)).toBe(true);
});

test('a number stays a number, a minus sign before it too', () => {
  expect(csvOf([[-2, 3.5]])).toBe('\uFEFF-2,3.5\r\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvOf([['a,b', '他说"好"', 'x\ny', null]])).toBe('\uFEFF"a,b","他说""好""","x\ny",\r\n');
});

test('a text that is harmless is left alone', () => {
  expect(csvOf([['a=b', '云川味道']])).toBe('\uFEFFa=b,云川味道\r\n');
});
