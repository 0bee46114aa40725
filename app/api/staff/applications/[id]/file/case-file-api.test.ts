import { afterEach, beforeEach, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aCast, aCaseIn } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFileStore } from '#lib/files/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { GET } from './route.ts';

const held = globalThis as { fileStore?: FileStore; scanner?: { picked: undefined } };
beforeEach(async () => {
  held.fileStore = await aFileStore();
  held.scanner = { picked: undefined };
});
afterEach(() => {
  delete held.fileStore;
  delete held.scanner;
});

async function get(db: Database, id: string, who?: Actor) {
  const request = new Request(`${origin}/api/staff/applications/${id}/file?locale=en`);
  const { response } = await call({ db, ...(who && { who }) }, () => GET(request, { params: Promise.resolve({ id }) }));
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

test('staff get a case of their department as a PDF, and others get nothing', async ({ db }) => {
  const { citizen, officer, approver } = await aCast(db);
  const { id } = await aCaseIn(db, 'approved', { citizen, officer, approver });
  const got = await get(db, id, officer);
  expect([got.status, got.type, got.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
  for (const who of [undefined, citizen]) expect((await get(db, id, who)).status).toBe(404);
  expect((await get(db, 'no-case', officer)).status).toBe(404);
});
