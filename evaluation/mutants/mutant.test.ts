import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutants } from './lists/mutants.ts';
import { planted } from './mutant.ts';

test('a mutant takes the place of its text', () => {
  expect(planted('if (a > b) stop();', { before: 'a > b', after: 'a >= b' })).toBe('if (a >= b) stop();');
});

test('signs that mean something to a replacement are taken as they are', () => {
  expect(planted('`${a}`', { before: '${a}', after: '$&$1' })).toBe('`$&$1`');
});

test.each([
  ['is gone', 'if (a < b) stop();'],
  ['stands twice', 'a > b || a > b'],
])('a text that %s is not guessed at', (_, text) => {
  expect(planted(text, { before: 'a > b', after: 'true' })).toBeUndefined();
});

describe('the list', () => {
  test('has a name for each mutant', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  test.each(mutants)('“$name” applies, and its tests are there', ({ tests, file, ...mutant }) => {
    expect(planted(readFileSync(file, 'utf8'), mutant)).toBeDefined();
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  });
});
