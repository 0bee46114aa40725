import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...answers: string[]) => {
  const { PATH } = process.env;
  const program = ['--import', 'tsx', 'scripts/search-publish.ts', ...answers];
  const env = { PATH, NODE_ENV: 'test' } as const;
  return spawnSync(process.execPath, program, { encoding: 'utf8', env });
};

it('what would be sent is said, and nothing is sent unless one says yes', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^services_zh: \d+ records, \d+ synonyms, \d+ best bets, \d+ settings; [\d,]+ bytes$/m);
  expect(stdout).toMatch(/^services_en: /m);
  expect(stdout).toContain('Nothing was sent.');
});

it('without keys it says which are needed', () => {
  const { status, stderr } = run('--yes');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('set ALGOLIA_APP_ID and ALGOLIA_WRITE_KEY')]);
});

it('an answer it does not know is no yes', () => {
  expect(run('--yess')).toMatchObject({ status: 1, stderr: expect.stringContaining('--yess is not known') });
});
