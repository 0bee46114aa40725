import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planted, type Mutant } from './mutant.ts';
import { runTests } from './run-tests.ts';

/** `outdated`: the text no longer stands in the file once. */
export type Fate = 'killed' | 'lived' | 'outdated' | 'broken';

/** Plants a mutant in a tree, runs its tests and puts the tree right again. */
export async function tryMutant(tree: string, mutant: Mutant): Promise<Fate> {
  const file = join(tree, mutant.file);
  const right = await readFile(file, 'utf8').catch(() => '');
  const wrong = planted(right, mutant);
  if (wrong === undefined) return 'outdated';
  await writeFile(file, wrong);
  const outcome = await runTests(tree, mutant.tests);
  await writeFile(file, right);
  return fates[outcome];
}

const fates = { passed: 'lived', failed: 'killed', broken: 'broken' } as const;
