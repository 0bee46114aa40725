import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import {
  aClaim,
  aHandlerOf,
  anAdministrator,
  confirmAs,
  rejectAs,
} from '#lib/applications/testing/representation.testing.ts';
import { anOfficer, businessLicence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { endMembership } from './end-membership.ts';
import { handOver } from './hand-over.ts';
import { readMyOrganisation } from './read.ts';
import { verifyOrganisations } from './verify.ts';

const other = { creditCode: '91350100M000100Y43', name: '云川味道' };

test('accounts say what the log says: stated, confirmed, handed over, rejected', async ({ db }) => {
  const confirmed = await aClaim(db);
  await confirmAs(db, await anOfficer(db, businessLicence.department, ['intake']), confirmed);
  await rejectAs(db, await anAdministrator(db), await aClaim(db, other));
  expect(await verifyOrganisations({ db })).toEqual({ organisations: 2, differing: [], strangers: [] });

  const handler = await aHandlerOf(db, confirmed);
  const { organisationId, representative } = confirmed;
  const view = await readMyOrganisation(contextOf(db, representative), organisationId);
  const membershipId = view!.members.find(({ personId }) => personId === handler.id)!.id;
  expect(await handOver(contextOf(db, representative), { organisationId, membershipId })).toMatchObject({ ok: true });
  expect(await verifyOrganisations({ db })).toMatchObject({ differing: [], strangers: [] });
});

test('a member that the log knows nothing of shows, and one that is gone without an act', async ({ db }) => {
  const claim = await aClaim(db);
  const { organisationId, representative } = claim;
  const handler = await aHandlerOf(db, claim);
  expect((await verifyOrganisations({ db })).strangers).toEqual([]);
  const intruder = await aPerson(db);
  await db.insert(memberships).values({ organisationId, personId: intruder.id, role: 'handler' });
  await db.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.personId, handler.id));
  expect((await verifyOrganisations({ db })).strangers.toSorted(byLog)).toEqual([
    { organisationId, personId: handler.id, says: 'nobody', log: 'handler' },
    { organisationId, personId: intruder.id, says: 'handler', log: 'nobody' },
  ]);
  await db.update(memberships).set({ role: 'handler' }).where(eq(memberships.personId, representative.id));
  expect((await verifyOrganisations({ db })).strangers).toContainEqual({
    ...{ organisationId, personId: representative.id },
    ...{ says: 'handler', log: 'legal_representative' },
  });
});

test('who left, was removed or was rejected is nobody by the log too', async ({ db }) => {
  const claim = await aClaim(db);
  const { organisationId, representative } = claim;
  const [leaves, removed] = [await aHandlerOf(db, claim), await aHandlerOf(db, claim)];
  const view = await readMyOrganisation(contextOf(db, representative), organisationId);
  const idOf = (person: { id: string }) => view!.members.find(({ personId }) => personId === person.id)!.id;
  const end = (actor: Actor, of: Actor) =>
    endMembership(contextOf(db, actor), { organisationId, membershipId: idOf(of) });
  expect(await end(leaves, leaves)).toMatchObject({ ok: true });
  expect(await end(representative, removed)).toMatchObject({ ok: true });
  expect((await verifyOrganisations({ db })).strangers).toEqual([]);
});

const byLog = (one: { log: string }, other: { log: string }) => one.log.localeCompare(other.log);

test('an account that was confirmed by hand shows', async ({ db }) => {
  const { organisationId } = await aClaim(db);
  await db.update(organisations).set({ representation: 'confirmed' }).where(eq(organisations.id, organisationId));
  expect((await verifyOrganisations({ db })).differing).toEqual([{ organisationId, says: 'confirmed', log: 'stated' }]);
});
