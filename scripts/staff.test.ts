import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The last words of the command; nothing it refuses reaches a database. */
function refusal(...args: string[]): string {
  const { PATH } = process.env;
  const env = { PATH, NODE_ENV: 'test', DATABASE_URL: 'postgres://127.0.0.1:1/none' } as const;
  const program = ['--import', 'tsx', 'scripts/staff.ts', ...args];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', env });
  expect(status).toBe(1);
  return stderr.trim().split('\n')[0] ?? '';
}

test.each([
  ['a role that is none', ['appoint', 'li@city.example', 'tobacco', 'mayor'], 'npm run staff -- appoint|dismiss'],
  ['every department at once for a reviewer', ['appoint', 'li@city.example', '*', 'reviewer'], '* is no department'],
  [
    'one department for an administrator',
    ['appoint', 'li@city.example', 'tobacco', 'administrator'],
    'tobacco is no department',
  ],
])('%s is refused with what is right', (_, args, said) => expect(refusal(...args)).toContain(said));
