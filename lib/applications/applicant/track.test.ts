import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { inGroups, newReference } from '#lib/identifiers/reference.ts';
import { aCitizen, aDraft, aSubmittedCase, find } from '#lib/applications/testing/testing.ts';
import { track } from './track.ts';

test('the reference and the last four digits show where a case stands, and nothing personal', async ({ db }) => {
  const ctx = await aCitizen(db);
  const reference = (await find(db, await aSubmittedCase(ctx))).reference ?? '';
  const tracked = await track(contextOf(db, null), { reference: inGroups(reference).toLowerCase(), lastFour: '5678' });

  expect(tracked).toMatchObject({
    ok: true,
    value: { application: { status: 'submitted' }, events: [{ step: 'submit' }] },
  });
  expect(JSON.stringify(tracked)).not.toMatch(/林小雨|138|滨江路|[0-9a-f]{8}-/);
});

test('a wrong reference, wrong digits and a draft all answer alike', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aDraft(ctx);
  const reference = (await find(db, await aSubmittedCase(ctx))).reference ?? '';
  const tries = [
    { reference, lastFour: '0000' },
    { reference: newReference(), lastFour: '5678' },
    { reference: '', lastFour: '5678' },
  ];

  for (const typed of tries)
    expect(await track(contextOf(db, null), typed)).toEqual({ ok: false, refusal: { code: 'not_found' } });
});
