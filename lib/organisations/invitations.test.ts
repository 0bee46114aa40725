import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { outbox } from '#db/schema/notifications.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { answerInvitation } from './answer-invitation.ts';
import { endMembership } from './end-membership.ts';
import { invite } from './invite.ts';
import { listMyInvitations, mayActFor, readMyOrganisation } from './read.ts';
import { register } from './register.ts';

type Email = Actor & { email: string };

async function aCompany(db: Database, creditCode = '91530000MA0000001X') {
  const representative = await aPerson(db);
  const registered = await register(contextOf(db, representative), { creditCode, name: '云川味道' });
  if (!registered.ok) throw new Error('The company is registered already');
  const organisationId = registered.value.id;
  const ask = (by: Actor, { email }: Pick<Email, 'email'>) =>
    invite(contextOf(db, by), { organisationId, email, locale: 'zh' });
  const members = async () => (await readMyOrganisation(contextOf(db, representative), organisationId))?.members ?? [];
  return { organisationId, representative, ask, members };
}

const answer = (db: Database, by: Actor, invitationId: string, how: 'accept' | 'decline' = 'accept') =>
  answerInvitation(contextOf(db, by), { invitationId, answer: how });
const invitationOf = async (db: Database, person: Actor): Promise<string> =>
  (await listMyInvitations(contextOf(db, person)))[0]?.id ?? 'none';
const actionsIn = async (db: Database): Promise<string[]> =>
  (await db.select().from(auditEvents).orderBy(auditEvents.id)).map(({ action }) => action);
const unknown = { ok: false, refusal: { code: 'unknown_invitation' } };

describe('an invitation', () => {
  test('is its addressee’s alone: another person neither sees nor answers it', async ({ db }) => {
    const { organisationId, representative, ask } = await aCompany(db);
    const [asked, other] = [await aPerson(db), await aPerson(db)];
    await ask(representative, asked);
    const id = await invitationOf(db, asked);
    expect(await listMyInvitations(contextOf(db, other))).toEqual([]);
    for (const somebody of [other, representative]) expect(await answer(db, somebody, id)).toEqual(unknown);
    expect(await mayActFor(db, { personId: other.id, organisationId })).toBe(false);
  });

  test.for(['accept', 'decline'] as const)('is answered once: to %s it ends it', async (how, { db }) => {
    const { organisationId, representative, ask } = await aCompany(db);
    const asked = await aPerson(db);
    await ask(representative, asked);
    const id = await invitationOf(db, asked);
    expect(await answer(db, asked, id, how)).toEqual({ ok: true, value: { id: organisationId } });
    expect(await answer(db, asked, id)).toEqual(unknown);
    expect(await mayActFor(db, { personId: asked.id, organisationId })).toBe(how === 'accept');
    expect(await actionsIn(db)).toEqual(['register_organisation', 'invite', `${how}_invitation`]);
  });

  test('that was taken back cannot be accepted any more', async ({ db }) => {
    const { organisationId, representative, ask } = await aCompany(db);
    const asked = await aPerson(db);
    await ask(representative, asked);
    const membershipId = await invitationOf(db, asked);
    expect(await endMembership(contextOf(db, representative), { organisationId, membershipId })).toMatchObject({
      ok: true,
    });
    expect(await answer(db, asked, membershipId)).toEqual(unknown);
  });

  test('to an address that its owner had when it was sent, and has no more, is nobody’s', async ({ db }) => {
    const { representative, ask } = await aCompany(db);
    const asked = await aPerson(db);
    await ask(representative, { email: 'old@people.example' });
    expect(await listMyInvitations(contextOf(db, asked))).toEqual([]);
  });

  test('accepted by somebody who acts for the company already makes them no second member', async ({ db }) => {
    const { organisationId, representative, members } = await aCompany(db);
    const { email } = representative as Email;
    await db.insert(memberships).values({ organisationId, invitedEmail: email, role: 'handler' });
    await answer(db, representative, await invitationOf(db, representative));
    expect((await members()).map(({ role }) => role)).toEqual(['legal_representative']);
    expect(await invitationOf(db, representative)).toBe('none');
  });

  test('cannot be answered under an id that is none of an invitation', async ({ db }) => {
    const { representative, members } = await aCompany(db);
    const [own] = await members();
    expect(await answer(db, representative, own?.id ?? '', 'decline')).toEqual(unknown);
    expect(await members()).toHaveLength(1);
  });
});

describe('to invite', () => {
  test('is for the representative, not for a handler, a stranger or the representative of another company', async ({
    db,
  }) => {
    const { representative, ask, organisationId } = await aCompany(db);
    const [handler, stranger] = [await aPerson(db), await aPerson(db)];
    await ask(representative, handler);
    await answer(db, handler, await invitationOf(db, handler));
    const { representative: another } = await aCompany(db, '91530000MA00000028');
    for (const by of [handler, stranger, another])
      expect(await ask(by, { email: 'new@people.example' })).toEqual({
        ok: false,
        refusal: { code: 'unknown_organisation' },
      });
    expect((await readMyOrganisation(contextOf(db, representative), organisationId))?.invited).toEqual([]);
  });

  test('one address twice is refused while it waits, and possible again once it was declined', async ({ db }) => {
    const { representative, ask } = await aCompany(db);
    const asked = await aPerson(db);
    await ask(representative, asked);
    expect(await ask(representative, asked)).toEqual({ ok: false, refusal: { code: 'already_invited' } });
    await answer(db, asked, await invitationOf(db, asked), 'decline');
    expect(await ask(representative, asked)).toMatchObject({ ok: true });
  });

  test('posts one letter, sealed, and none where it is refused', async ({ db }) => {
    const { representative, ask } = await aCompany(db);
    await ask(representative, { email: 'new@people.example' });
    await ask(representative, { email: 'new@people.example' });
    const [letter, ...more] = await db.select().from(outbox);
    expect(more).toEqual([]);
    expect(JSON.stringify(letter)).not.toContain('new@people.example');
    expect(testVault.open(letter?.recipient ?? '', `outbox.recipient:${letter?.id}`)).toBe('new@people.example');
  });

  test.for([
    ['stated', true],
    ['confirmed', false],
  ] as const)(
    'for a company that is %s says that nobody has checked it: %s',
    async ([representation, warns], { db }) => {
      const { representative, ask, organisationId } = await aCompany(db);
      await db.update(organisations).set({ representation }).where(eq(organisations.id, organisationId));
      await ask(representative, { email: 'new@people.example' });
      const [letter] = await db.select().from(outbox);
      expect(testVault.open(letter?.body ?? '', `outbox.body:${letter?.id}`).includes('尚未核对')).toBe(warns);
    },
  );
});

describe('who is invited to a company', () => {
  test('is seen by its representative, not by its handlers', async ({ db }) => {
    const { organisationId, representative, ask } = await aCompany(db);
    const handler = await aPerson(db);
    await ask(representative, handler);
    await answer(db, handler, await invitationOf(db, handler));
    await ask(representative, { email: 'new@people.example' });
    const seenBy = async (actor: Actor) => (await readMyOrganisation(contextOf(db, actor), organisationId))?.invited;
    expect(await seenBy(representative)).toMatchObject([{ email: 'new@people.example' }]);
    expect(await seenBy(handler)).toEqual([]);
    expect(await seenBy(await aPerson(db))).toBeUndefined();
  });

  test('is taken back by the representative, not by a handler', async ({ db }) => {
    const { organisationId, representative, ask } = await aCompany(db);
    const [handler, asked] = [await aPerson(db), await aPerson(db)];
    await ask(representative, handler);
    await answer(db, handler, await invitationOf(db, handler));
    await ask(representative, asked);
    const ending = { organisationId, membershipId: await invitationOf(db, asked) };
    expect(await endMembership(contextOf(db, handler), ending)).toMatchObject({
      refusal: { code: 'unknown_membership' },
    });
    expect(await endMembership(contextOf(db, representative), ending)).toMatchObject({ value: { left: false } });
  });
});
