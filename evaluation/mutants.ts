// `npm run mutants [-- PART_OF_A_NAME …]`: breaks guards one at a time in copies of this tree, and expects their tests to fail.
import { say, stop } from '#scripts/steps/say.mjs';
import { mutants } from './mutants/lists/mutants.ts';
import type { Mutant } from './mutants/mutant.ts';
import { runTests } from './mutants/run-tests.ts';
import { makeScratchCopy, removeScratchCopy } from './mutants/scratch-copy.ts';
import { tryMutant, type Fate } from './mutants/try-mutant.ts';

const lanes = 2;
const parts = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
if (chosen.length === 0) stop(`No mutant has “${parts.join('” or “')}” in its name.`);

const begun = Date.now();
const copies = Array.from({ length: lanes }, makeScratchCopy);
try {
  await expectTestsToPass(copies[0] ?? '');
  const fates = await tryAll();
  const killed = fates.filter((fate) => fate === 'killed').length;
  say(`${killed} of ${chosen.length} killed in ${Math.round((Date.now() - begun) / 1000)} s`);
  process.exitCode = killed === chosen.length ? 0 : 1;
} finally {
  for (const copy of copies) removeScratchCopy(copy);
}

/** Tests that fail anyway would seem to kill every mutant. */
async function expectTestsToPass(copy: string): Promise<void> {
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  if ((await runTests(copy, files, lanes)) !== 'passed') throw new Error('The tests fail without any mutant');
}

async function tryAll(): Promise<Fate[]> {
  const waiting = chosen.values();
  const fates: Fate[] = [];
  await Promise.all(
    copies.map(async (copy) => {
      for (const mutant of waiting) fates.push(await tryAndSay(copy, mutant));
    }),
  );
  return fates;
}

async function tryAndSay(copy: string, mutant: Mutant): Promise<Fate> {
  const fate = await tryMutant(copy, mutant);
  say(`${fate.padEnd(9)} ${mutant.name.padEnd(70)} ${mutant.file}`);
  return fate;
}
