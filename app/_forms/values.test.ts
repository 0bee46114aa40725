import { expect, test } from 'vitest';
import { valuesOf } from './values.ts';

function aForm(...entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test('a name that is there several times is a list; files and the framework’s own fields are left out', () => {
  const form = aForm(
    ['way', 'post'],
    ['way', 'counter'],
    ['name', '林小雨'],
    ['file', new Blob()],
    ['$ACTION_ID', 'x'],
  );
  expect(valuesOf(form)).toEqual({ way: ['post', 'counter'], name: '林小雨', file: [] });
});

test('a name that means something to JavaScript is a name like any other', () => {
  const values = valuesOf(aForm(['__proto__', 'polluted'], ['constructor', 'x']));
  expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});

test('what the database cannot keep is not handed on', () => {
  expect(valuesOf(aForm(['name', '林\u0000小雨'], ['name', '\u0000']))).toEqual({ name: ['林小雨', ''] });
});
