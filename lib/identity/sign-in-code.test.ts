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
const browser = 'hers';
const here = { email, browser };
const wrong = (code: string) => (code === '00000000' ? '00000001' : '00000000');

describe('a one-time code', () => {
  test('signs in the person of the address', async ({ db }) => {
    const person = await aPerson(db, { email });
    const code = await issueCode(contextOf(db, null), here);
    const proved = await proveCode(contextOf(db, null), { ...here, code, locale: 'zh' });
    expect(proved).toEqual({ ok: true, value: { personId: person.id } });
    const [kept] = await db.select().from(people).where(eq(people.id, person.id));
    expect(kept?.emailVerified).toEqual(new Date('2026-01-05'));
  });

  test('opens an account for somebody new, in their language', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, here);
    expect(await proveCode(ctx, { ...here, code, locale: 'en' })).toMatchObject({ ok: true });
    const [person] = await db.select().from(people).where(eq(people.email, email));
    expect(person).toMatchObject({ locale: 'en', emailVerified: ctx.now() });
  });

  test('works once', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, here);
    await proveCode(ctx, { ...here, code, locale: 'zh' });
    expect(await proveCode(ctx, { ...here, code, locale: 'zh' })).toEqual({
      ok: false,
      refusal: { code: 'wrong_or_old' },
    });
  });

  test('works for ten minutes', async ({ db }) => {
    const code = await issueCode(contextOf(db, null, '2026-11-23T09:00:00+08:00'), here);
    const late = contextOf(db, null, '2026-11-23T09:10:01+08:00');
    expect(await proveCode(late, { ...here, code, locale: 'zh' })).toMatchObject({ ok: false });
  });

  test('is worth nothing after five wrong tries', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, here);
    for (let tried = 0; tried < 5; tried += 1) await proveCode(ctx, { ...here, code: wrong(code), locale: 'zh' });
    expect(await proveCode(ctx, { ...here, code, locale: 'zh' })).toMatchObject({ ok: false });
  });

  test('is worth nothing once a newer one is sent, and nothing for another address', async ({ db }) => {
    const ctx = contextOf(db, null);
    const first = await issueCode(ctx, here);
    const second = await issueCode(ctx, here);
    if (first !== second)
      expect(await proveCode(ctx, { ...here, code: first, locale: 'zh' })).toMatchObject({ ok: false });
    expect(await proveCode(ctx, { ...here, email: 'other@people.example', code: second, locale: 'zh' })).toMatchObject({
      ok: false,
    });
    expect(await proveCode(ctx, { ...here, code: second, locale: 'zh' })).toMatchObject({ ok: true });
  });

  test('is of no use to another browser, which takes neither its tries nor the code itself', async ({ db }) => {
    const ctx = contextOf(db, null);
    const theirs = { email, browser: 'a stranger' };
    const code = await issueCode(ctx, here);
    for (let tried = 0; tried < 6; tried += 1)
      expect(await proveCode(ctx, { ...theirs, code, locale: 'zh' })).toMatchObject({ ok: false });
    await issueCode(ctx, theirs);
    for (let tried = 0; tried < 6; tried += 1) await proveCode(ctx, { ...theirs, code: wrong(code), locale: 'zh' });
    expect(await proveCode(ctx, { ...here, code, locale: 'zh' })).toMatchObject({ ok: true });
  });

  testTogether('is used once, by two at the same moment too', async ({ db }) => {
    const ctx = contextOf(db, null);
    const code = await issueCode(ctx, here);
    const both = await Promise.all([1, 2].map(() => proveCode(ctx, { ...here, code, locale: 'zh' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  testTogether('is the only one of a browser, however fast it is asked for', async ({ db }) => {
    const ask = () => sendCode(contextOf(db, null), { ...here, locale: 'zh' });
    for (const times of [8, 8, 8]) await Promise.all(Array.from({ length: times }, ask));
    expect(await db.select().from(verificationTokens)).toHaveLength(1);
  });

  test('does not open a disabled account', async ({ db }) => {
    await aPerson(db, { email, disabledAt: new Date('2026-02-01') });
    const code = await issueCode(contextOf(db, null), here);
    const refused = await proveCode(contextOf(db, null), { ...here, code, locale: 'zh' });
    expect(refused).toEqual({ ok: false, refusal: { code: 'disabled' } });
  });

  test('leaves in a letter; the database keeps neither the code nor the address in clear', async ({ db }) => {
    await sendCode(contextOf(db, null), { ...here, locale: 'zh' });
    const [letter] = await db.select().from(outbox);
    const [kept] = await db.select().from(verificationTokens);
    expect(testVault.open(letter?.recipient ?? '', `outbox.recipient:${letter?.id}`)).toBe(email);
    const code = /\d{4} \d{4}/.exec(letter?.body ?? '')?.[0].replace(' ', '') ?? 'none';
    expect(JSON.stringify([kept, letter?.recipient])).not.toMatch(new RegExp(`${code}|${email}`));
  });
});
