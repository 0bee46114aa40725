import { expect, test } from 'vitest';
import { filesPerFolder, lengthsOf } from './lengths.ts';
import { isTest, servesTests } from './source.ts';

const lines = (count: number) => 'const a = 1;\n'.repeat(count);

test.each(['lib/audit/chain.test.ts', 'tests/journeys/citizen.spec.ts', 'tests/support/permit.ts'])(
  '%s is a test',
  (path) => expect(isTest({ path })).toBe(true),
);

test.each(['lib/audit/chain.ts', 'lib/kernel/testing.ts', 'evaluation/mutants/run-tests.ts'])('%s is code', (path) =>
  expect(isTest({ path })).toBe(false),
);

test.each(['db/testing.ts', 'db/testing.setup.ts', 'lib/applications/testing/staff.testing.ts', 'lib/a.test.ts'])(
  '%s serves tests',
  (path) => expect(servesTests({ path })).toBe(true),
);

test('a file about tests serves the house', () => {
  expect(servesTests({ path: 'evaluation/mutants/run-tests.ts' })).toBe(false);
});

test('tests are counted apart from code', () => {
  const sources = [
    { path: 'lib/a.ts', text: lines(20) },
    { path: 'lib/a.test.ts', text: lines(10) },
  ];
  expect(lengthsOf(sources)).toMatchObject({ code: 20, tests: 10 });
});

test('a line of a comment is one, a line with a comment behind it is not', () => {
  const text = ['/**', ' * Why.', ' */', '// Why.', 'a(); // Why.', 'a * b;', '', 'a();'].join('\n');
  expect(lengthsOf([{ path: 'lib/a.ts', text }]).comments).toBe(4 / 8);
});

test('one file in ten is longer than the ninetieth percentile', () => {
  const sources = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => ({ path: `lib/${count}.ts`, text: lines(count) }));
  expect(lengthsOf(sources)).toMatchObject({ median: 6, p90: 10 });
});

test('the fullest folder comes first, its subfolders apart', () => {
  const sources = ['lib/a.ts', 'app/a.ts', 'app/b.ts', 'app/room/c.ts'].map((path) => ({ path, text: '' }));
  expect(filesPerFolder(sources)).toEqual([
    ['app', 2],
    ['lib', 1],
    ['app/room', 1],
  ]);
});
