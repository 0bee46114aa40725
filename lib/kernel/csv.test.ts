import { expect, test } from 'vitest';
import { csvLines } from './csv.ts';

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\tcmd', '\rcmd', '＝1+1'])('a name that reads %j runs nowhere', (text) => {
  const [, line = ''] = csvLines([['name'], [text]]).split(/\r\n(?=.)/);
  expect(line.replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`)).toBe(true);
});

test('a number stays a number, a minus sign before it too', () => {
  expect(csvLines([[-2, 3.5]])).toBe('-2,3.5\r\n');
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvLines([['a,b', '他说"好"', 'x\ny', null]])).toBe('"a,b","他说""好""","x\ny",\r\n');
});

test('a text that is harmless is left alone', () => {
  expect(csvLines([['a=b', '云川味道']])).toBe('a=b,云川味道\r\n');
});
