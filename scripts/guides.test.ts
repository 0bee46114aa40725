import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The last words of the command; nothing it refuses reaches a database. */
function refusal(...args: string[]): string {
  const { PATH } = process.env;
  const env = { PATH, NODE_ENV: 'test', DATABASE_URL: 'postgres://127.0.0.1:1/none' } as const;
  const program = ['--import', 'tsx', 'scripts/guides.ts', ...args];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', env });
  expect(status).toBe(1);
  return stderr.trim().split('\n')[0] ?? '';
}

test.each([
  ['no command', [], 'npm run guides -- export SERVICE'],
  ['an import without a reason', ['import', 'package.json', 'li@city.example'], 'npm run guides -- export SERVICE'],
  ['a file that is not there', ['import', 'no.yaml', 'li@city.example', 'why'], 'There is no file no.yaml'],
])('%s is refused with what is right', (_, args, said) => expect(refusal(...args)).toContain(said));
