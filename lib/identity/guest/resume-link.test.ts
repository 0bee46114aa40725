import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { resumeLinks } from '#db/schema/guests.ts';
import { outbox } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { admitGuest } from './guest-key.ts';
import { findResumeLink, makeResumeLink, openResumeLink } from './resume-link.ts';

const word = 'Old Oak 42';
const refused = { ok: false, refusal: { code: 'not_opened' } };

async function aLink(db: Database, at = '2026-11-20T10:00:00+08:00') {
  const nobody = contextOf(db, null, at);
  const actor = await admitGuest(nobody, { locale: 'en' });
  return { ctx: { ...nobody, actor }, token: await linkFor({ ...nobody, actor }) };
}

async function linkFor(ctx: Parameters<typeof makeResumeLink>[0]): Promise<string> {
  let token = '';
  const addressOf = (made: string) => `https://portal.test/${(token = made)}`;
  await makeResumeLink(ctx, { email: 'guest@people.example', word, locale: 'en', addressOf });
  return token;
}

const open = (db: Database, token: string, tried = word, at = '2026-11-21T10:00:00+08:00') =>
  openResumeLink(contextOf(db, null, at), { token, word: tried });

test('it opens once, with the word, however that is written', async ({ db }) => {
  const { ctx, token } = await aLink(db);
  expect(await open(db, token, 'oldoak４２')).toMatchObject({
    value: { personId: ctx.actor.id, key: { expires: new Date('2026-11-21T18:00:00+08:00') } },
  });
  expect(await open(db, token)).toEqual(refused);
  const actions = (await db.select().from(auditEvents)).map(({ action, actorId }) => [action, actorId]);
  expect(actions).toEqual([
    ['make_resume_link', ctx.actor.id],
    ['open_resume_link', ctx.actor.id],
  ]);
});

testTogether('of many who use it at the same moment one comes in', async ({ db }) => {
  const { token } = await aLink(db);
  const done = await Promise.all([1, 2, 3, 4].map(() => open(db, token)));
  expect(done.filter(({ ok }) => ok).length).toBe(1);
});

describe('after five wrong words it opens for nobody', () => {
  test('one after the other', async ({ db }) => {
    const { ctx, token } = await aLink(db);
    for (let tries = 0; tries < 4; tries += 1) expect(await open(db, token, 'wrong')).toEqual(refused);
    expect(await findResumeLink(ctx)).toBeDefined();
    expect(await open(db, token, 'wrong')).toEqual(refused);
    expect(await open(db, token)).toEqual(refused);
    expect(await findResumeLink(ctx)).toBeUndefined();
  });

  test('and not after four', async ({ db }) => {
    const { token } = await aLink(db);
    for (let tries = 0; tries < 4; tries += 1) await open(db, token, 'wrong');
    expect(await open(db, token)).toMatchObject({ ok: true });
  });

  testTogether('at the same moment', async ({ db }) => {
    const { token } = await aLink(db);
    await Promise.all(Array.from({ length: 12 }, () => open(db, token, 'wrong')));
    expect((await db.select().from(resumeLinks))[0]?.tries).toBe(5);
    expect(await open(db, token)).toEqual(refused);
  });
});

test('it works for 28 days', async ({ db }) => {
  const [early, late] = [await aLink(db), await aLink(db)];
  expect(await open(db, early.token, word, '2026-12-18T09:59:59+08:00')).toMatchObject({ ok: true });
  expect(await open(db, late.token, word, '2026-12-18T10:00:00+08:00')).toEqual(refused);
});

test('a new one ends the one before, and begins with no tries', async ({ db }) => {
  const { ctx, token } = await aLink(db);
  for (let tries = 0; tries < 5; tries += 1) await open(db, token, 'wrong');
  const next = await linkFor(ctx);
  expect(await open(db, token)).toEqual(refused);
  expect(await open(db, next)).toMatchObject({ ok: true });
});

test('an unknown one is refused in the same words, and nobody but a guest gets one', async ({ db }) => {
  expect(await open(db, 'x'.repeat(32))).toEqual(refused);
  const nobody = { id: '01990000-0000-7000-8000-000000000000', name: '', posts: [] };
  expect(await linkFor(contextOf(db, nobody))).toBe('');
  expect(await db.select().from(outbox)).toEqual([]);
});

test('neither the link nor the word is kept; the letter is sealed', async ({ db }) => {
  const { token } = await aLink(db);
  const kept = JSON.stringify([await db.select().from(resumeLinks), await db.select().from(outbox)]);
  expect(kept).not.toContain(token);
  // Spaces stand in no hash and nothing sealed.
  for (const part of [word, word.toLowerCase(), 'Oak 42']) expect(kept).not.toContain(part);
});
