import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { answerInvitation } from './answer-invitation.ts';
import { endMembership } from './end-membership.ts';
import { invite } from './invite.ts';
import { listMyInvitations, listMyOrganisations, mayActFor, readMyOrganisation } from './read.ts';
import { register } from './register.ts';

const company = { creditCode: '91530000MA0000001X', name: '云川味道餐饮有限公司' };

async function aCompanyOf(db: Database, representative: Actor): Promise<string> {
  const registered = await register(contextOf(db, representative), company);
  if (!registered.ok) throw new Error('The company is registered already');
  return registered.value.id;
}

async function aCompanyWithHandler(db: Database) {
  const [representative, handler] = [await aPerson(db), await aPerson(db)];
  const organisationId = await aCompanyOf(db, representative);
  await invite(contextOf(db, representative), { organisationId, email: handler.email, locale: 'zh' });
  const [invitation] = await listMyInvitations(contextOf(db, handler));
  await answerInvitation(contextOf(db, handler), { invitationId: invitation!.id, answer: 'accept' });
  const view = await readMyOrganisation(contextOf(db, representative), organisationId);
  const membershipOf = ({ id }: Actor) => view!.members.find(({ personId }) => personId === id)!.id;
  return { organisationId, representative, handler, membershipOf };
}

describe('a company', () => {
  test('is acted for by whoever registered it', async ({ db }) => {
    const person = await aPerson(db);
    const organisationId = await aCompanyOf(db, person);
    expect(await listMyOrganisations(db, person.id)).toMatchObject([{ ...company, role: 'legal_representative' }]);
    expect(await mayActFor(db, { personId: person.id, organisationId })).toBe(true);
  });

  test('is registered once', async ({ db }) => {
    await aCompanyOf(db, await aPerson(db));
    const again = await register(contextOf(db, await aPerson(db)), { ...company, name: '另一个名字' });
    expect(again).toEqual({ ok: false, refusal: { code: 'already_registered' } });
  });

  test('shows itself to nobody else', async ({ db }) => {
    const organisationId = await aCompanyOf(db, await aPerson(db));
    expect(await readMyOrganisation(contextOf(db, await aPerson(db)), organisationId)).toBeUndefined();
  });
});

describe('an invitation', () => {
  test('makes a handler of the person who accepts it', async ({ db }) => {
    const { organisationId, handler } = await aCompanyWithHandler(db);
    expect(await listMyOrganisations(db, handler.id)).toMatchObject([{ id: organisationId, role: 'handler' }]);
    expect(await listMyInvitations(contextOf(db, handler))).toEqual([]);
  });

  test('may be declined', async ({ db }) => {
    const [representative, person] = [await aPerson(db), await aPerson(db)];
    const organisationId = await aCompanyOf(db, representative);
    await invite(contextOf(db, representative), { organisationId, email: person.email, locale: 'zh' });
    const [invitation] = await listMyInvitations(contextOf(db, person));
    await answerInvitation(contextOf(db, person), { invitationId: invitation!.id, answer: 'decline' });
    expect(await mayActFor(db, { personId: person.id, organisationId })).toBe(false);
    expect(await listMyInvitations(contextOf(db, person))).toEqual([]);
  });

  test('is answered by nobody but the owner of the address', async ({ db }) => {
    const [representative, person] = [await aPerson(db), await aPerson(db)];
    const organisationId = await aCompanyOf(db, representative);
    await invite(contextOf(db, representative), { organisationId, email: person.email, locale: 'zh' });
    const [invitation] = await listMyInvitations(contextOf(db, person));
    const stranger = contextOf(db, await aPerson(db));
    const answer = await answerInvitation(stranger, { invitationId: invitation!.id, answer: 'accept' });
    expect(answer).toEqual({ ok: false, refusal: { code: 'unknown_invitation' } });
  });

  test('is sent by the legal representative alone, and not twice', async ({ db }) => {
    const { organisationId, representative, handler } = await aCompanyWithHandler(db);
    const asked = { organisationId, email: 'new@people.example', locale: 'zh' as const };
    expect(await invite(contextOf(db, handler), asked)).toMatchObject({ refusal: { code: 'unknown_organisation' } });
    expect(await invite(contextOf(db, representative), asked)).toMatchObject({ ok: true });
    expect(await invite(contextOf(db, representative), asked)).toMatchObject({ refusal: { code: 'already_invited' } });
    const member = { ...asked, email: handler.email };
    expect(await invite(contextOf(db, representative), member)).toMatchObject({ refusal: { code: 'already_member' } });
  });
});

describe('a membership', () => {
  test('ends at once when the legal representative ends it', async ({ db }) => {
    const { organisationId, representative, handler, membershipOf } = await aCompanyWithHandler(db);
    await endMembership(contextOf(db, representative), { organisationId, membershipId: membershipOf(handler) });
    expect(await mayActFor(db, { personId: handler.id, organisationId })).toBe(false);
  });

  test('is ended by nobody else, and not from another company', async ({ db }) => {
    const { organisationId, handler, membershipOf, representative } = await aCompanyWithHandler(db);
    const refused = { ok: false, refusal: { code: 'unknown_membership' } };
    const membershipId = membershipOf(representative);
    expect(await endMembership(contextOf(db, handler), { organisationId, membershipId })).toEqual(refused);
    const stranger = contextOf(db, await aPerson(db));
    const other = await register(stranger, { creditCode: '91530000MA00000028', name: '别家' });
    if (!other.ok) throw new Error('The other company is registered already');
    expect(await endMembership(stranger, { organisationId: other.value.id, membershipId })).toEqual(refused);
  });

  test('of the last legal representative stays', async ({ db }) => {
    const { organisationId, representative, membershipOf } = await aCompanyWithHandler(db);
    const ended = await endMembership(contextOf(db, representative), {
      organisationId,
      membershipId: membershipOf(representative),
    });
    expect(ended).toEqual({ ok: false, refusal: { code: 'last_representative' } });
  });
});

test('an address that nobody proved to be theirs takes up no invitation', async ({ db }) => {
  const [representative, person] = [await aPerson(db), await aPerson(db)];
  const organisationId = await aCompanyOf(db, representative);
  await invite(contextOf(db, representative), { organisationId, email: person.email, locale: 'zh' });
  expect(await listMyInvitations(contextOf(db, person))).toHaveLength(1);
  await db.update(people).set({ emailVerified: null }).where(eq(people.id, person.id));
  expect(await listMyInvitations(contextOf(db, person))).toEqual([]);
});
