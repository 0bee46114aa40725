import { desc } from 'drizzle-orm';
import { expect } from 'vitest';
import { applicationEvents } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { notifications, outbox } from '#db/schema/notifications.ts';
import { test } from '#db/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { detailOf } from '#lib/applications/life/life.ts';
import { decideAtOnce } from '#lib/applications/staff/decide-at-once.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { previewAct } from './preview.ts';

test('the preview is the letter that the act then sends, and nothing is done by it', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'submitted', cast);
  await postLetters(contextOf(db, null));
  const ctx = contextOf(db, cast.officer);
  const given = { ...seen(found), reason: '材料不符合法定形式。' };
  const asked = { given, take: (inside: ApplicationContext) => notAccept(inside, given) };
  const tables = [applicationEvents, auditEvents, notifications, outbox];
  const before = await Promise.all(tables.map((table) => db.$count(table)));
  const preview = granted(await previewAct(ctx, asked));
  expect(await Promise.all(tables.map((table) => db.$count(table)))).toEqual(before);

  granted(await asked.take(ctx));
  await postLetters(contextOf(db, null));
  const [sent] = await db.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  expect(preview.letters.map((letter) => letter[preview.locale])).toEqual([
    { subject: sent!.subject, body: testVault.open(sent!.body, `outbox.body:${sent!.id}`) },
  ]);
  expect(preview.events.map((event) => detailOf(event, 'zh', String))).toEqual([given.reason]);
});

test('an act of several steps shows the letter of each', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aFiling(db, { service: 'remote-care-filing', by: cast.citizen });
  const ctx = contextOf(db, await anOfficer(db, filed.department, ['intake']));
  const given = { ...seen(filed), outcome: 'refuse' as const, reason: '不符。', way: undefined, wayReason: '' };
  const preview = granted(await previewAct(ctx, { given, take: (inside) => decideAtOnce(inside, given) }));
  expect(preview.letters.map(({ en }) => en.subject)).toHaveLength(2);
  expect(preview.events.at(-1)).toMatchObject({ step: 'refuse' });
});

test('an act that would be refused has no preview', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'accepted', cast);
  const given = { ...seen(found), reason: '理由' };
  const asked = { given, take: (inside: ApplicationContext) => notAccept(inside, given) };
  expect(codeOf(await previewAct(contextOf(db, cast.officer), asked))).toBe('not_possible');
});
