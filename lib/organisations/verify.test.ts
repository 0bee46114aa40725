import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { organisations } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import {
  aClaim,
  aHandlerOf,
  anAdministrator,
  confirmAs,
  rejectAs,
} from '#lib/applications/testing/representation.testing.ts';
import { anOfficer, businessLicence } from '#lib/applications/testing/staff.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { handOver } from './hand-over.ts';
import { readMyOrganisation } from './read.ts';
import { verifyOrganisations } from './verify.ts';

const other = { creditCode: '91350100M000100Y43', name: '云川味道' };

test('accounts say what the log says: stated, confirmed, handed over, rejected', async ({ db }) => {
  const confirmed = await aClaim(db);
  await confirmAs(db, await anOfficer(db, businessLicence.department, ['intake']), confirmed);
  await rejectAs(db, await anAdministrator(db), await aClaim(db, other));
  expect(await verifyOrganisations({ db })).toEqual({ organisations: 2, differing: [] });

  const handler = await aHandlerOf(db, confirmed);
  const { organisationId, representative } = confirmed;
  const view = await readMyOrganisation(contextOf(db, representative), organisationId);
  const membershipId = view!.members.find(({ personId }) => personId === handler.id)!.id;
  expect(await handOver(contextOf(db, representative), { organisationId, membershipId })).toMatchObject({ ok: true });
  expect((await verifyOrganisations({ db })).differing).toEqual([]);
});

test('an account that was confirmed by hand shows', async ({ db }) => {
  const { organisationId } = await aClaim(db);
  await db.update(organisations).set({ representation: 'confirmed' }).where(eq(organisations.id, organisationId));
  expect((await verifyOrganisations({ db })).differing).toEqual([{ organisationId, says: 'confirmed', log: 'stated' }]);
});
