import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
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

test('to track a case goes on record without a name, to miss one does not', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aSubmittedCase(ctx);
  const reference = (await find(db, id)).reference ?? '';
  const tracked = () => db.select().from(auditEvents).where(eq(auditEvents.action, 'track'));
  await track(contextOf(db, null), { reference, lastFour: '0000' });
  expect(await tracked()).toEqual([]);
  await track(ctx, { reference, lastFour: '５６７８ ' });
  expect(await tracked()).toMatchObject([{ subject: `application:${id}`, actorId: null, facts: {} }]);
});
