import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import { answerInvitation } from './answer-invitation.ts';
import { endMembership } from './end-membership.ts';
import { handOver } from './hand-over.ts';
import { invite } from './invite.ts';
import { listMyInvitations, listMyOrganisations, mayActFor, readMyOrganisation } from './read.ts';
import { register } from './register.ts';

type Email = Actor & { email: string };

/** An organisation with its representative and a handler who has not answered yet. */
async function anInvitation(db: Database) {
  const [representative, handler]: Email[] = [await aPerson(db), await aPerson(db)];
  const registered = await register(contextOf(db, representative!), {
    creditCode: '91530000MA0000001X',
    name: '云川味道',
  });
  const organisationId = registered.ok ? registered.value.id : '';
  await invite(contextOf(db, representative!), { organisationId, email: handler!.email, locale: 'zh' });
  const [invitation] = await listMyInvitations(contextOf(db, handler!));
  return { organisationId, representative: representative!, handler: handler!, invitationId: invitation!.id };
}

async function aCompanyOfTwo(db: Database) {
  const { invitationId, ...company } = await anInvitation(db);
  await answerInvitation(contextOf(db, company.handler), { invitationId, answer: 'accept' });
  const view = await readMyOrganisation(contextOf(db, company.representative), company.organisationId);
  const membershipOf = ({ id }: Actor) => view!.members.find(({ personId }) => personId === id)!.id;
  return { ...company, membershipOf };
}

describe('a handler', () => {
  test('leaves when they want to', async ({ db }) => {
    const { organisationId, handler, membershipOf } = await aCompanyOfTwo(db);
    const left = await endMembership(contextOf(db, handler), { organisationId, membershipId: membershipOf(handler) });
    expect(left).toEqual({ ok: true, value: { id: organisationId, left: true } });
    expect(await mayActFor(db, { personId: handler.id, organisationId })).toBe(false);
  });

  test('who is removed is told', async ({ db }) => {
    const { organisationId, representative, handler, membershipOf } = await aCompanyOfTwo(db);
    await endMembership(contextOf(db, representative), { organisationId, membershipId: membershipOf(handler) });
    expect(await readInbox(contextOf(db, handler))).toMatchObject([
      { occasion: 'membership_ended', facts: { zh: '云川味道' } },
    ]);
  });
});

describe('a legal representative', () => {
  test('hands over to a handler, and becomes one', async ({ db }) => {
    const { organisationId, representative, handler, membershipOf } = await aCompanyOfTwo(db);
    await handOver(contextOf(db, representative), { organisationId, membershipId: membershipOf(handler) });
    expect(await listMyOrganisations(db, handler.id)).toMatchObject([{ role: 'legal_representative' }]);
    expect(await listMyOrganisations(db, representative.id)).toMatchObject([{ role: 'handler' }]);
    const email = 'new@people.example';
    const refused = await invite(contextOf(db, representative), { organisationId, email, locale: 'zh' });
    expect(refused).toMatchObject({ refusal: { code: 'unknown_organisation' } });
  });

  test('hands over to nobody who was only invited, nor is made one by a handler', async ({ db }) => {
    const { organisationId, representative, invitationId } = await anInvitation(db);
    const refused = { ok: false, refusal: { code: 'unknown_membership' } };
    const toInvited = { organisationId, membershipId: invitationId };
    expect(await handOver(contextOf(db, representative), toInvited)).toEqual(refused);
  });

  test('is not made by a handler', async ({ db }) => {
    const { organisationId, handler, membershipOf } = await aCompanyOfTwo(db);
    const taken = await handOver(contextOf(db, handler), { organisationId, membershipId: membershipOf(handler) });
    expect(taken).toEqual({ ok: false, refusal: { code: 'unknown_membership' } });
  });
});

testTogether('an invitation taken back while it is accepted leaves nobody acting', async ({ db }) => {
  const { organisationId, representative, handler, invitationId } = await anInvitation(db);
  const [ended] = await Promise.all([
    endMembership(contextOf(db, representative), { organisationId, membershipId: invitationId }),
    answerInvitation(contextOf(db, handler), { invitationId, answer: 'accept' }),
  ]);
  expect(ended.ok).toBe(true);
  expect(await mayActFor(db, { personId: handler.id, organisationId })).toBe(false);
});

testTogether('of two who are made representative at the same moment one is', async ({ db }) => {
  const { organisationId, representative, handler, membershipOf } = await aCompanyOfTwo(db);
  const hand = () => handOver(contextOf(db, representative), { organisationId, membershipId: membershipOf(handler) });
  const handed = await Promise.all([hand(), hand()]);
  expect(handed.filter(({ ok }) => ok)).toHaveLength(1);
});
