import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { memberships } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { findCases } from '#lib/applications/desk/read-desk.ts';
import { aDraft, aFiling, anOfficer, businessLicence, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCompanyOf } from '#lib/applications/testing/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { invite } from '#lib/organisations/invite.ts';
import { readLog } from './read.ts';

test('a supervisor reads what is about cases of their departments, and of no other', async ({ db }) => {
  const { permitCase, licenceCase } = await twoDepartments(db);
  const police = await anOfficer(db, permit.department, ['supervisor']);
  expect(await subjectsRead(db, police)).toEqual([permitCase, permitCase]);
  expect(await subjectsRead(db, police, permitCase)).toEqual([permitCase, permitCase]);
  expect(await subjectsRead(db, police, licenceCase)).toEqual([]);
});

test('who supervises one department and reviews in another reads the first alone', async ({ db }) => {
  const { licenceCase } = await twoDepartments(db);
  const posts = [aPost(businessLicence.department, 'supervisor'), aPost(permit.department, 'reviewer')];
  expect(await subjectsRead(db, await aPerson(db, { posts }))).toEqual([licenceCase, licenceCase]);
});

test('what is about a company is read by the supervisor of a department it applied to, not of one where it only began', async ({
  db,
}) => {
  const applicant = await aPerson(db);
  const [sent, begun] = [await aCompanyOf(db, applicant), await aCompanyOf(db, applicant)];
  await aFiling(db, { ...businessLicence, by: applicant, organisationId: sent });
  await aDraft(db, { ...businessLicence, by: applicant, organisationId: begun });
  const invited = { email: 'new@people.example', locale: 'zh' } as const;
  for (const organisationId of [sent, begun]) {
    await db
      .update(memberships)
      .set({ role: 'legal_representative' })
      .where(eq(memberships.organisationId, organisationId));
    await invite(contextOf(db, applicant), { organisationId, ...invited });
  }
  const supervisor = await anOfficer(db, businessLicence.department, ['supervisor']);
  const about = (organisationId: string) => subjectsRead(db, supervisor, `organisation:${organisationId}`);
  expect(await about(sent)).toEqual([`organisation:${sent}`]);
  expect(await about(begun)).toEqual([]);
});

test('an administrator reads the whole log', async ({ db }) => {
  const { permitCase, licenceCase } = await twoDepartments(db);
  const administrator = await anOfficer(db, '*', ['administrator']);
  const all = ['search', licenceCase, licenceCase, permitCase, permitCase];
  expect(await subjectsRead(db, administrator)).toEqual(all);
});

test('an administrator reads nothing about their own case or company, and asking for it is on record', async ({
  db,
}) => {
  const { permitCase, licenceCase } = await twoDepartments(db);
  const administrator = await anOfficer(db, '*', ['administrator']);
  const mine = await aCaseRead(db, { ...permit, by: administrator });
  const { organisationId, filed: ours } = await aCompanyWith(db, administrator);
  const all = await subjectsRead(db, administrator);
  expect(all).toEqual(['search', licenceCase, licenceCase, permitCase, permitCase]);
  for (const subject of [mine, ours, `organisation:${organisationId}`])
    expect(await readLog(contextOf(db, administrator), { subject })).toEqual({
      ok: false,
      refusal: { code: 'own_application' },
    });
  const colleague = await anOfficer(db, '*', ['administrator']);
  const log = await readLog(contextOf(db, colleague), { subject: mine });
  expect(log.ok && log.value.map(({ action }) => action)).toEqual(['refused_access', 'read', 'submit']);
});

test('a supervisor reads nothing about their own case in their department', async ({ db }) => {
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  const mine = await aCaseRead(db, { ...permit, by: supervisor });
  const { permitCase } = await twoDepartments(db);
  expect(await subjectsRead(db, supervisor)).toEqual([permitCase, permitCase]);
  expect(await subjectsRead(db, supervisor, mine)).toEqual([]);
});

test('who has left a company reads about it again', async ({ db }) => {
  const administrator = await anOfficer(db, '*', ['administrator']);
  const { organisationId, filed: theirs } = await aCompanyWith(db, administrator);
  expect(await subjectsRead(db, administrator, theirs)).toEqual([]);
  await db.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.organisationId, organisationId));
  expect(await subjectsRead(db, administrator, theirs)).toEqual([theirs, theirs, theirs]);
});

test('who oversees nobody does not read the log', async ({ db }) => {
  const officer = await anOfficer(db, permit.department);
  expect(await readLog(contextOf(db, officer), {})).toEqual({ ok: false, refusal: { code: 'not_yours' } });
});

/** A case in each of two departments, submitted and read; then somebody searches. */
async function twoDepartments(db: Database) {
  const applicant = await aPerson(db);
  const organisationId = await aCompanyOf(db, applicant);
  const permitCase = await aCaseRead(db, { ...permit, by: applicant });
  const licenceCase = await aCaseRead(db, { ...businessLicence, by: applicant, organisationId });
  await findCases(contextOf(db, await anOfficer(db, permit.department)), '王五', {});
  return { permitCase, licenceCase };
}

/** A company that a colleague has filed a case for, and this member of it. */
async function aCompanyWith(db: Database, { id: personId }: Actor): Promise<{ organisationId: string; filed: string }> {
  const by = await aPerson(db);
  const organisationId = await aCompanyOf(db, by);
  await db.insert(memberships).values({ organisationId, personId, role: 'handler' });
  return { organisationId, filed: await aCaseRead(db, { ...businessLicence, by, organisationId }) };
}

type Filed = typeof permit & { by: Actor; organisationId?: string };

async function aCaseRead(db: Database, filed: Filed): Promise<string> {
  const { id } = await aFiling(db, filed);
  await readCase(contextOf(db, await anOfficer(db, filed.department)), id);
  return `application:${id}`;
}

async function subjectsRead(db: Database, reader: Actor, subject?: string): Promise<string[]> {
  const log = await readLog(contextOf(db, reader), subject ? { subject } : {});
  return log.ok ? log.value.map((entry) => entry.subject) : [];
}
