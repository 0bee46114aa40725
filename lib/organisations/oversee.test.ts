import { expect } from 'vitest';
import { auditEvents } from '#db/schema/audit.ts';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import {
  aClaim,
  anAdministrator,
  aSupervisor,
  confirmAs,
  company,
} from '#lib/applications/testing/representation.testing.ts';
import { aDraft, anOfficer, businessLicence } from '#lib/applications/testing/staff.testing.ts';
import { register } from './register.ts';
import { readClaim, readClaims } from './oversee.ts';

test('a supervisor oversees the companies that applied to their departments, another’s does not', async ({ db }) => {
  const { organisationId } = await aClaim(db);
  const theirs = contextOf(db, await aSupervisor(db));
  const others = contextOf(db, await anOfficer(db, 'market', ['supervisor']));
  expect(await readClaims(theirs, { limit: 50 })).toMatchObject([{ name: company.name }]);
  expect(await readClaim(theirs, organisationId)).toMatchObject({ claim: { name: company.name }, members: 1 });
  expect(await readClaims(others, { limit: 50 })).toEqual([]);
  expect(await readClaim(others, organisationId)).toBeUndefined();
});

test('a company that has only begun an application is nobody’s to oversee but an administrator’s', async ({ db }) => {
  const by = await aPerson(db);
  const registered = await register(contextOf(db, by), company);
  const organisationId = registered.ok ? registered.value.id : '';
  await aDraft(db, { ...businessLicence, by, organisationId });
  const supervisor = contextOf(db, await aSupervisor(db));
  expect(await readClaims(supervisor, {})).toEqual([]);
  expect(await readClaim(supervisor, organisationId)).toBeUndefined();
  expect(await readClaims(contextOf(db, await anAdministrator(db)), {})).toHaveLength(1);
});

test('who oversees nobody sees no company, whatever they do in its department', async ({ db }) => {
  const { organisationId } = await aClaim(db);
  const officer = contextOf(db, await anOfficer(db, 'tobacco'));
  expect(await readClaims(officer, { limit: 50 })).toBeUndefined();
  expect(await readClaim(officer, organisationId)).toBeUndefined();
});

test('an administrator oversees every company', async ({ db }) => {
  await aClaim(db);
  expect(await readClaims(contextOf(db, await anAdministrator(db)), { limit: 50 })).toHaveLength(1);
});

test('what was found about a company is read with who found it', async ({ db }) => {
  const claimed = await aClaim(db);
  await confirmAs(db, await anOfficer(db, 'tobacco'), claimed);
  const read = await readClaim(contextOf(db, await aSupervisor(db)), claimed.organisationId);
  expect(read?.checks).toMatchObject([{ outcome: 'confirmed', checkedBy: '李四' }]);
});

test('to read a company goes on record, to find nothing does not', async ({ db }) => {
  const { organisationId } = await aClaim(db);
  const supervisor = await aSupervisor(db);
  const ctx = contextOf(db, supervisor);
  await readClaims(ctx, { search: '没有这家', limit: 50 });
  await readClaim(ctx, organisationId);
  await readClaim(ctx, 'no id');
  const log = await db.select().from(auditEvents);
  expect(log.filter(({ actorId }) => actorId === supervisor.id)).toMatchObject([
    { action: 'read_organisation', subject: `organisation:${organisationId}` },
  ]);
});

test('a citizen is nobody’s overseer', async ({ db }) => {
  expect(await readClaims(contextOf(db, await aPerson(db)), { limit: 50 })).toBeUndefined();
});
