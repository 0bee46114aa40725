import { expect } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readOverdue, readSupervision } from './read-desk.ts';
import { aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf, aPerson } from '#lib/applications/testing/testing.ts';

const monthsLater = '2027-02-01T09:00:00+08:00';

test('a supervisor sees how their departments stand, and their late cases alone', async ({ db }) => {
  await twoDepartments(db);
  const ctx = contextOf(db, await anOfficer(db, permit.department, ['supervisor']), monthsLater);
  expect(await readSupervision(ctx)).toMatchObject([{ department: permit.department, open: 1, overdue: 1 }]);
  expect(await readOverdue(ctx)).toMatchObject([{ department: permit.department }]);
});

test('an administrator sees how every department stands, and opens no case', async ({ db }) => {
  await twoDepartments(db);
  const ctx = contextOf(db, await anOfficer(db, '*', ['administrator']), monthsLater);
  expect(await readSupervision(ctx)).toMatchObject([permit, businessLicence].map(({ department }) => ({ department })));
  expect(await readOverdue(ctx)).toBeUndefined();
});

test('who supervises nobody sees neither', async ({ db }) => {
  const ctx = contextOf(db, await anOfficer(db, permit.department), monthsLater);
  expect(await readSupervision(ctx)).toBeUndefined();
  expect(await readOverdue(ctx)).toBeUndefined();
});

test('who supervises one department and reviews in another sees the late cases of the first alone', async ({ db }) => {
  await twoDepartments(db);
  const posts = [
    { department: businessLicence.department, role: 'supervisor' as const },
    { department: permit.department, role: 'reviewer' as const },
  ];
  const ctx = contextOf(db, await aPerson(db, '赵六', posts), monthsLater);
  expect(await readOverdue(ctx)).toMatchObject([{ department: businessLicence.department }]);
  expect(await readSupervision(ctx)).toMatchObject([{ department: businessLicence.department }]);
});

test('a list of late cases shows names, so that reading one goes on record, and an empty one does not', async ({
  db,
}) => {
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  const listed = async () =>
    (await db.select().from(auditEvents).where(eq(auditEvents.action, 'list'))).map(({ subject, actorId }) => [
      subject,
      actorId,
    ]);
  await readOverdue(contextOf(db, supervisor, monthsLater));
  expect(await listed()).toEqual([]);
  await twoDepartments(db);
  await readOverdue(contextOf(db, supervisor, monthsLater));
  expect(await listed()).toEqual([['queue:overdue', supervisor.id]]);
});

/** A case in each of two departments, which nobody answers. */
async function twoDepartments(db: Database): Promise<void> {
  const applicant = await aPerson(db, '张三');
  const organisationId = await aCompanyOf(db, applicant);
  await aFiling(db, { ...permit, by: applicant });
  await aFiling(db, { ...businessLicence, by: applicant, organisationId });
}
