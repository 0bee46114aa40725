import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { freePort } from '#tests/support/free-port.ts';

test('a production server without its keys ends, with a line for each that is missing', async () => {
  const server = spawn(process.execPath, ['.next/standalone/server.js'], {
    env: { NODE_ENV: 'production', TONGBAN_MODE: 'production', PORT: String(await freePort()) },
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => server.once('close', resolve));
  expect(code).toBe(1);
  for (const name of ['AUTH_SECRET', 'TONGBAN_KEYS', 'TONGBAN_INDEX_KEY', 'AUTH_URL', 'DATABASE_URL'])
    expect(said.split('\n').filter((line) => line.startsWith(`${name} is missing: `))).toHaveLength(1);
  expect(said).not.toContain('    at ');
});
