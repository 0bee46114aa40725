import { describe, expect } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { people, verificationTokens } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import {
  aDraftWith,
  askingForContacts,
  contact,
  readCode,
  theAddress,
} from '#lib/applications/proofs/proofs.testing.ts';
import { codeSentUntil, findToProve } from '#lib/applications/proofs/find-to-prove.ts';
import { aCitizen, aCityWithStaff, aHandler, find } from '#lib/applications/testing/testing.ts';
import { memberships } from '#db/schema/organisations.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { proveAddress } from './prove-address.ts';
import { submit } from './submit.ts';

const email = 'lin@people.example';

async function aWriter(db: Database, name?: string): Promise<ApplicationContext> {
  await aCityWithStaff(db);
  return askingForContacts(await aCitizen(db, name));
}

const prove = (ctx: ApplicationContext, applicationId: string, code: string, field = 'email') =>
  proveAddress(ctx, { applicationId, field, code, toCheck: false });
const send = (ctx: ApplicationContext, applicationId: string) =>
  submit(ctx, { applicationId, idempotencyKey: newId() });
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
const later = (ctx: ApplicationContext, ms: number): ApplicationContext => ({
  ...ctx,
  now: () => new Date(ctx.now().getTime() + ms),
});

describe('an address that a form wants proved', () => {
  test('is to be proved once it is saved, and then the form goes on', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, {});
    expect(await contact(ctx, id, { email })).toMatchObject({ prove: 'email', next: 'about' });
    const proved = await prove(ctx, id, await readCode(ctx, id));
    expect(proved).toMatchObject({ ok: true, value: { prove: undefined, next: 'about' } });
    expect(await contact(ctx, id, { email })).toMatchObject({ prove: undefined });
  });

  test('keeps an application from being sent, and stands in the copy with its day', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    expect(await send(ctx, id)).toEqual({ ok: false, refusal: { code: 'not_proved', field: 'email' } });
    await prove(ctx, id, await readCode(ctx, id));
    expect(await send(ctx, id)).toMatchObject({ ok: true });
    const [sent] = (await readMyCase(ctx, id))?.submissions ?? [];
    expect(sent?.document[0]?.rows[0]).toMatchObject({ answer: email, proof: { by: 'code', on: '2026-11-20' } });
  });

  test('that is left empty keeps nothing back', async ({ db }) => {
    const ctx = await aWriter(db);
    expect(await send(ctx, await aDraftWith(ctx, {}))).toMatchObject({ ok: true });
  });

  test('is asked without a code where none can be sent', async ({ db }) => {
    const ctx: ApplicationContext = { ...(await aWriter(db)), channels: ['email'] };
    const id = await aDraftWith(ctx, { phone: '13812345678' });
    expect(await send(ctx, id)).toMatchObject({ ok: true });
  });

  test('needs no code where its holder signs in with it', async ({ db }) => {
    const ctx = await aWriter(db);
    const at = new Date('2026-03-01T08:00:00+08:00');
    await db.update(people).set({ email, emailVerified: at }).where(eq(people.id, ctx.actor.id));
    const id = await aDraftWith(ctx, {});
    expect(await contact(ctx, id, { email })).toMatchObject({ prove: undefined });
    await send(ctx, id);
    const [sent] = (await readMyCase(ctx, id))?.submissions ?? [];
    expect(sent?.document[0]?.rows[0]).toMatchObject({ proof: { by: 'account', on: '2026-03-01' } });
  });

  test('of an account that never proved it needs one', async ({ db }) => {
    const ctx = await aWriter(db);
    await db.update(people).set({ email, emailVerified: null }).where(eq(people.id, ctx.actor.id));
    expect(await send(ctx, await aDraftWith(ctx, { email }))).toMatchObject({ refusal: { code: 'not_proved' } });
  });

  test('is to be proved anew after it was changed, and after it was changed back', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    await prove(ctx, id, await readCode(ctx, id));
    expect(await contact(ctx, id, { email: 'other@people.example' })).toMatchObject({ prove: 'email' });
    expect(await send(ctx, id)).toMatchObject({ refusal: { code: 'not_proved' } });
    expect(await contact(ctx, id, { email })).toMatchObject({ prove: 'email' });
  });

  test('of one question is proved, and that of the other is still to be', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email, phone: '13812345678' });
    const proved = await prove(ctx, id, await readCode(ctx, id));
    expect(proved).toMatchObject({ ok: true, value: { prove: 'phone' } });
    expect(await send(ctx, id)).toMatchObject({ refusal: { code: 'not_proved', field: 'phone' } });
  });
});

test('a number is proved by the code of a text message', async ({ db }) => {
  const ctx = await aWriter(db);
  const id = await aDraftWith(ctx, { phone: '138 1234 5678' });
  const code = await readCode(ctx, id, { field: 'phone', locale: 'en' });
  const [kept] = await db.select({ channel: outbox.channel, subject: outbox.subject }).from(outbox);
  expect(kept).toEqual({ channel: 'phone', subject: 'Your code to confirm this number' });
  expect(await prove(ctx, id, code, 'phone')).toMatchObject({ ok: true });
  expect(await send(ctx, id)).toMatchObject({ ok: true });
});

describe('a code for an address', () => {
  test('is worth nothing after five wrong tries, until another is sent', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    const code = await readCode(ctx, id);
    for (let tried = 0; tried < 5; tried += 1)
      expect(await prove(ctx, id, wrong(code))).toEqual({ ok: false, refusal: { code: 'wrong_or_old' } });
    expect(await codeSentUntil(ctx, await theAddress(ctx, id))).toBeUndefined();
    expect(await prove(ctx, id, code)).toMatchObject({ ok: false });
    expect(await prove(ctx, id, await readCode(ctx, id))).toMatchObject({ ok: true });
  });

  test('works for ten minutes', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    const code = await readCode(ctx, id);
    expect(await codeSentUntil(ctx, await theAddress(ctx, id))).toEqual(later(ctx, 600_000).now());
    expect(await prove(later(ctx, 600_001), id, code)).toMatchObject({ ok: false });
    expect(await prove(later(ctx, 599_000), id, code)).toMatchObject({ ok: true });
  });

  test('ends the one before, and is of no use for another address or another draft', async ({ db }) => {
    const ctx = await aWriter(db);
    const [id, other] = [await aDraftWith(ctx, { email }), await aDraftWith(ctx, { email })];
    const [first, second] = [await readCode(ctx, id), await readCode(ctx, id)];
    if (first !== second) expect(await prove(ctx, id, first)).toMatchObject({ ok: false });
    expect(await prove(ctx, other, second)).toMatchObject({ ok: false });
    await contact(ctx, id, { email: 'other@people.example' });
    expect(await prove(ctx, id, second)).toMatchObject({ ok: false });
    await contact(ctx, id, { email });
    expect(await prove(ctx, id, second)).toMatchObject({ ok: true });
  });

  testTogether('that is sent twice at the same moment proves once', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    const code = await readCode(ctx, id);
    const both = await Promise.all([1, 2].map(() => prove(ctx, id, code)));
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await find(db, id)).proofs).toHaveLength(1);
    expect(await db.select().from(verificationTokens)).toEqual([]);
  });

  test('of somebody else’s draft is neither sent nor taken', async ({ db }) => {
    const [ctx, stranger] = [await aWriter(db), await aWriter(db, '赵强')];
    const id = await aDraftWith(ctx, { email });
    const code = await readCode(ctx, id);
    expect(await findToProve(stranger, { applicationId: id, field: 'email' })).toBeUndefined();
    expect(await prove(stranger, id, code)).toEqual({ ok: false, refusal: { code: 'nothing_to_prove' } });
    expect((await find(db, id)).proofs).toEqual([]);
  });

  test('is of no use once the application was sent', async ({ db }) => {
    const ctx: ApplicationContext = { ...(await aWriter(db)), channels: [] };
    const id = await aDraftWith(ctx, { email });
    await send(ctx, id);
    expect(await prove({ ...ctx, channels: ['email'] }, id, '123456')).toMatchObject({ ok: false });
  });

  test('leaves no trace of itself or of the address in the database', async ({ db }) => {
    const ctx = await aWriter(db);
    const id = await aDraftWith(ctx, { email });
    const code = await readCode(ctx, id);
    const kept = async () =>
      JSON.stringify([
        await db.select().from(verificationTokens),
        await db.select({ to: outbox.recipient, body: outbox.body }).from(outbox),
        await db.select({ proofs: applications.proofs }).from(applications),
      ]);
    const before = await kept();
    await prove(ctx, id, code);
    for (const text of [before, await kept()]) expect(text).not.toMatch(new RegExp(`${code}|${email}`));
  });
});

test('a colleague sends what another has proved', async ({ db }) => {
  await aCityWithStaff(db);
  const handler = askingForContacts(await aHandler(db));
  const { organisationId } = handler;
  const at = new Date('2026-03-01T08:00:00+08:00');
  await db.update(people).set({ email, emailVerified: at }).where(eq(people.id, handler.actor.id));
  const id = await aDraftWith(handler, {});
  await db.update(applications).set({ organisationId }).where(eq(applications.id, id));
  await contact(handler, id, { email });
  const colleague = await aWriter(db, '何姐');
  await db.insert(memberships).values({ organisationId, personId: colleague.actor.id, role: 'handler' });
  expect(await send(colleague, id)).toMatchObject({ ok: true });
});
