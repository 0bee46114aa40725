import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { memberships } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf } from '#lib/applications/testing/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { readLooks } from './looks.ts';
import { readLog } from './read.ts';
import { record } from './record.ts';

const actions = ['read', 'read_file', 'track', 'read_audit_log'];

const seenBy = async (db: Database, who: Actor, asked: { applicationId?: string; before?: string } = {}) =>
  (await readLooks(contextOf(db, who), actions, { limit: 50, ...asked })).map(({ action, by, office }) => ({
    action,
    by,
    ...office,
  }));

test('a person sees each look at their case by office and purpose, and never who', async ({ db }) => {
  const me = await aPerson(db);
  const { id } = await aFiling(db, { ...permit, by: me });
  const [intake, supervisor] = [
    await anOfficer(db, permit.department, ['supervisor', 'intake']),
    await anOfficer(db, permit.department, ['supervisor']),
  ];
  for (const officer of [intake, supervisor]) await readCase(contextOf(db, officer), id);
  await readLog(contextOf(db, await anOfficer(db, '*', ['administrator'])), { subject: `application:${id}` });
  const department = permit.department;
  expect(await seenBy(db, me)).toEqual([
    { action: 'read_audit_log', by: 'office', department: undefined, post: 'administrator' },
    { action: 'read', by: 'office', department, post: 'supervisor' },
    { action: 'read', by: 'office', department, post: 'intake' },
  ]);
  const looks = await readLooks(contextOf(db, me), actions, { limit: 50 });
  expect(JSON.stringify(looks)).not.toContain(intake.name);
  expect(JSON.stringify(looks)).not.toContain(intake.id);
});

test('own visits are left out, what happens to a case is no look, and a stranger sees nothing', async ({ db }) => {
  const me = await aPerson(db);
  const { id } = await aFiling(db, { ...permit, by: me });
  const look = (actorId: string | null, action: string) =>
    record(db, testVault, { actorId, action, subject: `application:${id}`, at: new Date() });
  await look(me.id, 'read_file');
  await look((await anOfficer(db, permit.department)).id, 'accept');
  await look(null, 'track');
  expect(await seenBy(db, me)).toEqual([{ action: 'track', by: 'visitor', department: undefined, post: undefined }]);
  expect(await seenBy(db, await aPerson(db), { applicationId: id })).toEqual([]);
  expect(await seenBy(db, me, { applicationId: 'nothing' })).toEqual([]);
});

test('who acts for a company sees who looked at its cases, a colleague as a colleague, and not after leaving', async ({
  db,
}) => {
  const [mine, by] = [await aPerson(db), await aPerson(db)];
  const organisationId = await aCompanyOf(db, by);
  await db.insert(memberships).values({ organisationId, personId: mine.id, role: 'handler' });
  const { id } = await aFiling(db, { ...businessLicence, by, organisationId });
  await record(db, testVault, { actorId: by.id, action: 'read_file', subject: `application:${id}`, at: new Date() });
  expect((await seenBy(db, mine)).map(({ by: who }) => who)).toEqual(['colleague']);
  await db.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.personId, mine.id));
  expect(await seenBy(db, mine)).toEqual([]);
});

test('the list goes on page by page over several cases', async ({ db }) => {
  const me = await aPerson(db);
  const ids = [await aFiling(db, { ...permit, by: me }), await aFiling(db, { ...permit, by: me })].map(({ id }) => id);
  for (const id of [...ids, ...ids])
    await record(db, testVault, { actorId: null, action: 'track', subject: `application:${id}`, at: new Date() });
  const ctx = contextOf(db, me);
  const first = await readLooks(ctx, actions, { limit: 3 });
  const rest = await readLooks(ctx, actions, { limit: 3, before: first.at(-1)!.id });
  const logged = await db.select({ id: auditEvents.id }).from(auditEvents).where(eq(auditEvents.action, 'track'));
  expect([...first, ...rest].map(({ id }) => id)).toEqual(
    logged
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  );
  const ofOne = await readLooks(ctx, actions, { applicationId: ids[0]!, limit: 9 });
  expect(ofOne.map(({ application }) => application.id)).toEqual([ids[0], ids[0]]);
});
