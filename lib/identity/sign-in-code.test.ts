import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { people, verificationTokens } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { sendCode } from './send-code.ts';
import { issueCode, proveCode } from './sign-in-code.ts';
import { aPerson } from './testing.ts';

const email = 'yulan@people.example';
const wrong = (code: string) => (code === '00000000' ? '00000001' : '00000000');

describe('a one-time code', () => {
  test('signs in the person of the address', async ({ db }) => {
    const person = await aPerson(db, { email });
    const code = await issueCode(contextOf(db, null), email);
    const proved = await proveCode(contextOf(db, null), { email, code, locale: 'zh' });
    expect(proved).toEqual({ ok: true, value: { personId: person.id } });
    const [kept] = await db.select().from(people).where(eq(people.id, person.id));
    expect(kept?.emailVerified).toEqual(new Date('2026-01-05'));
  });

  test('opens an account for somebody new, in their language', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, email);
    expect(await proveCode(ctx, { email, code, locale: 'en' })).toMatchObject({ ok: true });
    const [person] = await db.select().from(people).where(eq(people.email, email));
    expect(person).toMatchObject({ locale: 'en', emailVerified: ctx.now() });
  });

  test('works once', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, email);
    await proveCode(ctx, { email, code, locale: 'zh' });
    expect(await proveCode(ctx, { email, code, locale: 'zh' })).toEqual({
      ok: false,
      refusal: { code: 'wrong_or_old' },
    });
  });

  test('works for ten minutes', async ({ db }) => {
    const code = await issueCode(contextOf(db, null, '2026-11-23T09:00:00+08:00'), email);
    const late = contextOf(db, null, '2026-11-23T09:10:01+08:00');
    expect(await proveCode(late, { email, code, locale: 'zh' })).toMatchObject({ ok: false });
  });

  test('is worth nothing after five wrong tries', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, email);
    for (let tried = 0; tried < 5; tried += 1) await proveCode(ctx, { email, code: wrong(code), locale: 'zh' });
    expect(await proveCode(ctx, { email, code, locale: 'zh' })).toMatchObject({ ok: false });
  });

  test('is worth nothing once a newer one is sent, and nothing for another address', async ({ db }) => {
    const ctx = contextOf(db, null);
    const first = await issueCode(ctx, email);
    const second = await issueCode(ctx, email);
    if (first !== second)
      expect(await proveCode(ctx, { email, code: first, locale: 'zh' })).toMatchObject({ ok: false });
    expect(await proveCode(ctx, { email: 'other@people.example', code: second, locale: 'zh' })).toMatchObject({
      ok: false,
    });
    expect(await proveCode(ctx, { email, code: second, locale: 'zh' })).toMatchObject({ ok: true });
  });

  testTogether('is used once, by two at the same moment too', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, email);
    const both = await Promise.all([1, 2].map(() => proveCode(ctx, { email, code, locale: 'zh' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  testTogether('is the only one of an address, however fast it is asked for', async ({ db }) => {
    const ask = () => sendCode(contextOf(db, null), { email, locale: 'zh' });
    for (const times of [8, 8, 8]) await Promise.all(Array.from({ length: times }, ask));
    expect(await db.select().from(verificationTokens)).toHaveLength(1);
  });

  test('does not open a disabled account', async ({ db }) => {
    await aPerson(db, { email, disabledAt: new Date('2026-02-01') });
    const code = await issueCode(contextOf(db, null), email);
    const refused = await proveCode(contextOf(db, null), { email, code, locale: 'zh' });
    expect(refused).toEqual({ ok: false, refusal: { code: 'disabled' } });
  });

  test('leaves in a letter; the database keeps neither the code nor the address in clear', async ({ db }) => {
    await sendCode(contextOf(db, null), { email, locale: 'zh' });
    const [letter] = await db.select().from(outbox);
    const [kept] = await db.select().from(verificationTokens);
    expect(testVault.open(letter?.recipient ?? '')).toBe(email);
    const code = /\d{4} \d{4}/.exec(letter?.body ?? '')?.[0].replace(' ', '') ?? 'none';
    expect(JSON.stringify([kept, letter?.recipient])).not.toMatch(new RegExp(`${code}|${email}`));
  });
});
