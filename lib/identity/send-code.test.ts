import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { people, verificationTokens } from '#db/schema/identity.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import { contextOf, testVault as vault } from '#lib/kernel/testing.ts';
import { listLetters } from '#lib/notifications/store.ts';
import { sendCode } from './send-code.ts';
import { proveCode } from './sign-in-code.ts';

const email = 'lin@example.com';
const browser = 'hers';
const send = (db: Database, locale: 'zh' | 'en' = 'zh') => sendCode(contextOf(db, null), { email, browser, locale });

test('the code of the letter signs in whom it was sent to', async ({ db }) => {
  await send(db, 'en');
  const [letter] = await listLetters(db, vault);
  expect(letter).toMatchObject({ to: email, subject: 'Your sign-in code' });
  const code = /^(\d{4}) (\d{4})$/m.exec(letter!.body)!.slice(1).join('');
  expect(await proveCode(contextOf(db, null), { email, browser, code, locale: 'en' })).toMatchObject({ ok: true });
});

test('neither the address nor the code stands in the database as it is', async ({ db }) => {
  await send(db);
  const [letter] = await listLetters(db, vault);
  const code = /(\d{4}) (\d{4})/.exec(letter!.body)!.slice(1).join('');
  const rows = JSON.stringify([await db.select().from(outbox), await db.select().from(verificationTokens)]);
  for (const secret of [email, code, letter!.body.match(/\d{4} \d{4}/)![0]]) expect(rows).not.toContain(secret);
});

test('to ask for a code makes nobody an account', async ({ db }) => {
  await send(db);
  expect(await db.$count(people)).toBe(0);
});

test('the code of an earlier letter is worth nothing', async ({ db }) => {
  await send(db);
  await send(db);
  const letters = await listLetters(db, vault);
  const codes = letters.map(({ body }) => /(\d{4}) (\d{4})/.exec(body)!.slice(1).join(''));
  const prove = (code: string) => proveCode(contextOf(db, null), { email, browser, code, locale: 'zh' });
  expect((await prove(codes[1]!)).ok).toBe(false);
  expect((await prove(codes[0]!)).ok).toBe(true);
});
