import { asc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { readLog, type LogQuery } from './read.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';

const entries = async (db: Database, query: LogQuery, reader?: Awaited<ReturnType<typeof anOfficer>>) => {
  const log = await readLog(contextOf(db, reader ?? (await anOfficer(db, '*', ['administrator']))), query);
  return log.ok ? log.value : log.refusal.code;
};
const referenceOf = async (db: Database, id: string) =>
  (await db.select({ reference: applications.reference }).from(applications).where(eq(applications.id, id)))[0]!
    .reference!;

test('an entry names its case by reference and service', async ({ db }) => {
  const { id } = await aFiling(db, { ...permit, by: await aPerson(db) });
  const reference = await referenceOf(db, id);
  const found = await entries(db, { reference });
  expect(found).toMatchObject([{ action: 'submit', about: { kind: 'case', id, reference, service: permit.service } }]);
});

test('a reference of another department is as unknown to a supervisor as one that nobody has', async ({ db }) => {
  const { id } = await aFiling(db, { ...permit, by: await aPerson(db) });
  const supervisor = await anOfficer(db, businessLicence.department, ['supervisor']);
  expect(await entries(db, { reference: await referenceOf(db, id) }, supervisor)).toBe('unknown_reference');
  expect(await entries(db, { reference: 'QQQQ QQQQ' }, supervisor)).toBe('unknown_reference');
});

test('the log is asked for a person by name or address, for an act, and for days', async ({ db }) => {
  const [zhao, qian] = [await aPerson(db, { name: '赵文清' }), await aPerson(db, { name: '钱一' })];
  const on = (actorId: string, day: string, action = 'search') =>
    record(db, testVault, { actorId, action, subject: 'search', at: new Date(`${day}T23:30:00+08:00`) });
  await on(zhao.id, '2026-11-20');
  await on(qian.id, '2026-11-21');
  await on(zhao.id, '2026-11-22', 'sign_in');
  const who = async (query: LogQuery) => {
    const found = await entries(db, query);
    return typeof found === 'string' ? found : found.map(({ actor, action }) => `${actor} ${action}`);
  };
  expect(await who({ person: '赵文清' })).toEqual(['赵文清 sign_in', '赵文清 search']);
  expect(await who({ person: qian.email.toUpperCase() })).toEqual(['钱一 search']);
  expect(await who({ action: 'sign_in' })).toEqual(['赵文清 sign_in']);
  expect(await who({ from: '2026-11-21', until: '2026-11-21' })).toEqual(['钱一 search']);
  expect(await who({ person: '没有这个人' })).toBe('unknown_person');
});

test('staff who ask for a case of another department are on record once an hour, and for none that is not', async ({
  db,
}) => {
  const { id } = await aFiling(db, { ...permit, by: await aPerson(db) });
  const officer = await anOfficer(db, businessLicence.department);
  const refusals = () =>
    db.select().from(auditEvents).where(eq(auditEvents.action, 'refused_access')).orderBy(asc(auditEvents.id));
  const ctx = contextOf(db, officer);
  for (const asked of [id, id, '01a00000-0000-7000-8000-000000000000']) await readCase(ctx, asked);
  expect(await refusals()).toMatchObject([
    { actorId: officer.id, subject: `application:${id}`, facts: { asked: 'case', why: 'elsewhere' } },
  ]);
  const later = { ...ctx, now: () => new Date(ctx.now().getTime() + 3_600_001) };
  await readCase(later, id);
  expect(await refusals()).toHaveLength(2);
});

test('nobody fills the log with what they are refused', async ({ db }) => {
  const ctx = contextOf(db, await aPerson(db));
  for (let place = 0; place < 70; place++)
    await recordRefusal(ctx, { asked: 'case', subject: `application:${place}`, why: 'elsewhere' });
  expect(await db.select().from(auditEvents)).toHaveLength(60);
});
