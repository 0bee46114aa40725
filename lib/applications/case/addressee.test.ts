import { expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { endMembership } from '#lib/organisations/end-membership.ts';
import { readMyOrganisation } from '#lib/organisations/read.ts';
import { aClaim, aHandlerOf, department } from '#lib/applications/testing/representation.testing.ts';
import { aFiling, anOfficer, businessLicence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { seen, take } from '#lib/applications/testing/staff-acts.testing.ts';

test('of what a handler sent, the representative is told once the handler is gone', async ({ db }) => {
  const claimed = await aClaim(db);
  const { organisationId, representative } = claimed;
  const handler = await aHandlerOf(db, claimed);
  const filed = await aFiling(db, { ...businessLicence, by: handler, organisationId });
  const view = await readMyOrganisation(contextOf(db, representative), organisationId);
  const { id: membershipId } = view!.members.find(({ personId }) => personId === handler.id)!;
  granted(await endMembership(contextOf(db, representative), { organisationId, membershipId }));

  granted(await take.not_accept(contextOf(db, await anOfficer(db, department)), seen(filed)));
  const told = async (actor: typeof handler) => (await readInbox(contextOf(db, actor))).map(({ occasion }) => occasion);
  expect(await told(handler)).toEqual(['membership_ended', 'received']);
  expect(await told(representative)).toEqual(['not_accepted', 'received']);
});
