import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { skills } from '#db/schema/ownership.ts';
import { test } from '#db/testing.ts';
import {
  aFiling,
  anOfficer,
  businessLicence,
  codeOf,
  licence,
  permit,
} from '#lib/applications/testing/staff.testing.ts';
import { aPerson, granted } from '#lib/applications/testing/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { readSkills, setSkills } from './set-skills.ts';

const { department } = licence;

test('a supervisor says what a colleague knows: its cases go to them, each change is on record', async ({ db }) => {
  await anOfficer(db, department, ['intake']);
  const clerk = await anOfficer(db, department, ['intake']);
  const ctx = contextOf(db, await anOfficer(db, department, ['supervisor']));
  const set = (...services: string[]) => setSkills(ctx, { personId: clerk.id, services });
  expect(granted(await set(licence.service, permit.service))).toEqual({ changed: 2 });
  expect(granted(await set(permit.service))).toEqual({ changed: 1 });
  expect(granted(await set(permit.service))).toEqual({ changed: 0 });
  const known = (await readSkills(ctx)).find(({ id }) => id === clerk.id);
  expect(known?.services).toEqual([permit.service]);
  expect(known?.possible).toContain(licence.service);
  const by = await aPerson(db, '张三');
  for (let count = 0; count < 2; count += 1) expect((await aFiling(db, { ...permit, by })).assigneeId).toBe(clerk.id);
  const log = await db
    .select({ action: auditEvents.action, facts: auditEvents.facts })
    .from(auditEvents)
    .where(eq(auditEvents.subject, `person:${clerk.id}`));
  expect(log.filter(({ action }) => action === 'skill')).toHaveLength(2);
  expect(log.filter(({ action }) => action === 'unskill')).toEqual([
    { action: 'unskill', facts: { service: licence.service } },
  ]);
});

test('nobody says so of themselves, of another department’s staff or services, or without supervising', async ({
  db,
}) => {
  const supervisor = await anOfficer(db, department, ['supervisor', 'intake']);
  const clerk = await anOfficer(db, department, ['intake']);
  const elsewhere = await anOfficer(db, businessLicence.department, ['intake']);
  const set = async (who: typeof clerk, personId: string, service = licence.service) =>
    codeOf(await setSkills(contextOf(db, who), { personId, services: [service] }));
  expect(await set(supervisor, supervisor.id)).toBe('not_yours');
  expect(await set(supervisor, elsewhere.id)).toBe('not_yours');
  expect(await set(clerk, supervisor.id)).toBe('not_yours');
  expect(await set(await anOfficer(db, '*', ['administrator']), clerk.id)).toBe('not_yours');
  expect(await set(supervisor, clerk.id, businessLicence.service)).toBe('unknown_service');
  expect(await db.select().from(skills)).toEqual([]);
  expect(await readSkills(contextOf(db, clerk))).toEqual([]);
});

test('what somebody knows of another department stays', async ({ db }) => {
  const both = await aPerson(db, '王五', [aPost(department, 'intake'), aPost(businessLicence.department, 'intake')]);
  const of = async (where: string) => contextOf(db, await anOfficer(db, where, ['supervisor']));
  const other = await of(businessLicence.department);
  granted(await setSkills(other, { personId: both.id, services: [businessLicence.service] }));
  granted(await setSkills(await of(department), { personId: both.id, services: [] }));
  expect((await readSkills(other)).find(({ id }) => id === both.id)?.services).toEqual([businessLicence.service]);
});
