import { beforeAll, describe, expect, test, vi } from 'vitest';
import { call, cronSecret, origin } from '#tests/support/in-request.ts';
import type { Database } from '#db/client.ts';

// A database that fails is a sign that the work was begun.
const away = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('away');
    },
  },
) as Database;

async function run(shown: string | undefined): Promise<Response> {
  const { GET } = await import('./route.ts');
  const headers = shown === undefined ? {} : { authorization: shown };
  return (await call({ db: away }, () => GET(new Request(`${origin}/api/cron`, { headers })))).response;
}

test('whoever shows the city’s secret has the work begun, and reads what failed', async () => {
  const answer = await run(`Bearer ${cronSecret}`);
  expect(answer.status).toBe(500);
  const { failed } = (await answer.json()) as { failed: string[] };
  // One that fails does not keep the others from their turn.
  expect(failed).toEqual(expect.arrayContaining(['kept', 'usage', 'limits', 'misses', 'signIns']));
});

test.each([
  undefined,
  '',
  'Bearer',
  cronSecret,
  `Bearer ${cronSecret.slice(0, -1)}`,
  `Bearer ${cronSecret}x`,
  `bearer ${cronSecret}`,
  `Bearer ${cronSecret.toUpperCase()}`,
  'Bearer undefined',
])('whoever shows %j finds nothing there', async (shown) => {
  const answer = await run(shown);
  expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 404, body: '' });
});

describe('a city without a secret', () => {
  // The environment is read once, so this city has modules of its own.
  beforeAll(() => {
    vi.resetModules();
    vi.stubEnv('CRON_SECRET', '');
  });

  test.each([undefined, 'Bearer undefined', 'Bearer ', 'Bearer'])('has no scheduler: %j', async (shown) => {
    expect((await run(shown)).status).toBe(404);
  });
});
