import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** `broken`: the tests did not start, which says nothing about the guard. */
export type Outcome = 'passed' | 'failed' | 'broken';

/** Runs test files in a tree, until the first failure. */
export async function runTests(tree: string, files: string[], workers = 1): Promise<Outcome> {
  const report = join(tree, 'report.json');
  await rm(report, { force: true });
  const args = ['run', ...files, '--bail=1', '--reporter=json', `--outputFile=${report}`];
  const code = await exitOf(tree, args, { VITEST_WORKERS: String(workers), GATE: 'long' });
  if (code === 0) return 'passed';
  return (await countFailed(report)) > 0 ? 'failed' : 'broken';
}

const exitOf = (tree: string, args: string[], env: Record<string, string>): Promise<number | null> =>
  new Promise((done, fail) => {
    const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
      cwd: tree,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    });
    vitest.once('error', fail);
    vitest.once('exit', done);
  });

async function countFailed(report: string): Promise<number> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numFailedTests = 0 } = JSON.parse(text) as { numFailedTests?: number };
  return numFailedTests;
}
