import { describe, expect, test } from 'vitest';
import { circles, importsOf, upward } from './imports.ts';

const from = (path: string, text: string) => importsOf([{ path, text }]).map(({ to }) => to);

describe('an import is seen', () => {
  test.each([
    ['by its name', `import { a } from '#lib/audit/chain.ts';\n`],
    ['of a type', `import type { A } from '#lib/audit/chain.ts';\n`],
    ['over several lines', `import {\n  a,\n  type B,\n} from '#lib/audit/chain.ts';\n`],
    ['that is passed on', `export { a } from '#lib/audit/chain.ts';\n`],
    ['when it is asked for later', `const a = await import('#lib/audit/chain.ts');\n`],
    ['for what it does', `import '#lib/audit/chain.ts';\n`],
    ['of the same folder', `import { a } from './chain.ts';\n`],
  ])('%s', (_, text) => expect(from('lib/audit/read.ts', text)).toEqual(['lib/audit/chain.ts']));
});

test('a package is no part of the house', () => {
  expect(from('lib/audit/read.ts', `import { sql } from 'drizzle-orm';\n`)).toEqual([]);
});

test.each([
  ['db/client.ts', 'lib/kernel/context.ts'],
  ['db/client.ts', 'app/_request/context.ts'],
  ['lib/audit/read.ts', 'app/_request/context.ts'],
])('%s stands below %s', (lower, higher) => {
  expect(upward([{ from: lower, to: higher }])).toHaveLength(1);
  expect(upward([{ from: higher, to: lower }])).toEqual([]);
});

test('commands and tests beside the floors may know all of them', () => {
  expect(upward([{ from: 'scripts/staff.ts', to: 'app/_server/database.ts' }])).toEqual([]);
});

describe('folders in a circle', () => {
  const between = (...pairs: [string, string][]) =>
    circles(pairs.map(([one, other]) => ({ from: `${one}/x.ts`, to: `${other}/y.ts` })));

  test('are found over others between them', () => {
    expect(between(['c', 'a'], ['a', 'b'], ['b', 'c'], ['b', 'd'])).toEqual([['a', 'b', 'c']]);
  });

  test('are two groups where they do not lead to each other', () => {
    expect(between(['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'd'], ['d', 'c'])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('are none where all roads lead down', () => {
    expect(between(['a', 'b'], ['b', 'c'], ['a', 'c'])).toEqual([]);
  });

  test('are not made by files of one folder', () => {
    expect(between(['a', 'a'])).toEqual([]);
  });
});
