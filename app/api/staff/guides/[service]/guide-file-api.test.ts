import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aSupervisor, permit } from '#lib/publishing/guides/guides.testing.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { GET } from './route.ts';

async function get(db: Database, service: string, who?: Actor) {
  const request = new Request(`${origin}/api/staff/guides/${service}`);
  const { response } = await call({ db, who }, () => GET(request, { params: Promise.resolve({ service }) }));
  return { status: response.status, text: await response.text() };
}

test('whoever publishes for a department takes the file of a guide away, and others get nothing', async ({ db }) => {
  const who = await aSupervisor(db);
  const file = readFileSync(`content/services/${permit.service}/guide.yaml`, 'utf8');
  expect(await get(db, permit.service, who)).toEqual({ status: 200, text: file });
  for (const other of [undefined, await aSupervisor(db, 'tobacco')])
    expect((await get(db, permit.service, other)).status).toBe(404);
  expect((await get(db, '..', who)).status).toBe(404);
});
