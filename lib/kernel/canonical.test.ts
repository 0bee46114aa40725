import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';

test('equal values have equal texts, in whatever order they were put together', () => {
  expect(canonical({ b: 1, a: { d: 2, c: 3 } })).toBe(canonical({ a: { c: 3, d: 2 }, b: 1 }));
  expect(canonical({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
});

test('the order of a list is part of what it says', () => {
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('objects in a list are put in order as well', () => {
  expect(canonical([{ b: 1, a: 2 }])).toBe('[{"a":2,"b":1}]');
});

test.each([
  ['nothing', null, 'null'],
  ['a text', '申请', '"申请"'],
  ['a number', 1.5, '1.5'],
  ['an empty list', [], '[]'],
])('%s is itself', (_, value, text) => expect(canonical(value)).toBe(text));

test('what is not there leaves no trace, what is null does', () => {
  expect(canonical({ a: undefined })).toBe('{}');
  expect(canonical({ a: null })).toBe('{"a":null}');
});
