import { describe, expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { files } from '#db/schema/files.ts';
import { notifications, outbox } from '#db/schema/notifications.ts';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { handIn } from '#lib/applications/draft/files.ts';
import { keep } from '#lib/applications/draft/keep.ts';
import { keepTyped } from '#lib/applications/draft/keep-typed.ts';
import {
  aCitizen,
  aDraft,
  aFilledDraft,
  aSubmittedCase,
  granted,
  permitPages,
} from '#lib/applications/testing/testing.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { aFileStore, aPdf, inPieces } from '#lib/files/testing.ts';
import { sayDay } from '#lib/forms/kinds/say.ts';
import { addDays } from '#lib/kernel/day.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { lapseDrafts } from './lapse-drafts.ts';

// Begun on 2026-11-20.
const notice = '2027-02-04';
const lastDay = '2027-02-18';

const onDay = (db: Database, day: string) => lapseDrafts(contextOf(db, null, `${day}T00:05:00+08:00`));
const draftsIn = async (db: Database) => (await db.select().from(applications)).length;
const later = <C extends { now: () => Date }>(ctx: C, day: string): C => ({
  ...ctx,
  now: () => new Date(`${day}T10:00:00+08:00`),
});

test('its holder is told once, two weeks before, with the day; then it goes, on record', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  expect(await onDay(db, addDays(notice, -1))).toEqual({ told: 0, erased: 0 });
  expect(await onDay(db, notice)).toEqual({ told: 1, erased: 0 });
  expect(await onDay(db, notice)).toEqual({ told: 0, erased: 0 });
  const [line] = await db.select().from(notifications);
  expect(line).toMatchObject({ personId: ctx.actor.id, applicationId: id, occasion: 'draft_lapsing' });
  expect(line?.facts['zh']).toContain(`保留到${sayDay(lastDay, 'zh')}`);
  expect(line?.facts['en']).toContain(`kept until ${sayDay(lastDay, 'en')}`);
  expect((await db.select().from(outbox))[0]?.subject).toContain(sayDay(lastDay, 'zh'));

  expect(await onDay(db, lastDay)).toEqual({ told: 0, erased: 0 });
  expect(await onDay(db, addDays(lastDay, 1))).toEqual({ told: 0, erased: 1 });
  expect(await draftsIn(db)).toBe(0);
  expect(await db.select().from(notifications)).toMatchObject([{ applicationId: null }]);
  expect((await db.select().from(auditEvents)).at(-1)).toMatchObject({
    ...{ action: 'erase_draft', actorId: null, subject: `application:${id}` },
  });
});

test('what is told late goes late: never sooner than two weeks after it', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aFilledDraft(ctx);
  expect(await onDay(db, '2027-06-01')).toEqual({ told: 1, erased: 0 });
  expect(await onDay(db, '2027-06-15')).toEqual({ told: 0, erased: 0 });
  expect(await onDay(db, '2027-06-16')).toEqual({ told: 0, erased: 1 });
});

describe('its days begin anew', () => {
  const seen = { seen: undefined, writer: 'w' };

  test.for(['by one press', 'by an answer', 'by what is typed'] as const)('%s', async (how, { db }) => {
    const ctx = await aCitizen(db);
    const applicationId = await aFilledDraft(ctx);
    await onDay(db, notice);
    const then = later(ctx, lastDay);
    if (how === 'by one press') granted(await keep(then, { applicationId }));
    else if (how === 'by an answer')
      granted(await answer(then, { applicationId, page: 'ground', raw: { ground: 'work' } }));
    else granted(await keepTyped(then, { applicationId, page: 'you', raw: { name: '林' }, ...seen }));
    expect(await onDay(db, addDays(lastDay, 1))).toEqual({ told: 0, erased: 0 });
    const again = addDays(lastDay, 90);
    expect(await onDay(db, addDays(again, -14))).toEqual({ told: 1, erased: 0 });
    expect(await onDay(db, again)).toEqual({ told: 0, erased: 0 });
    expect(await onDay(db, addDays(again, 1))).toEqual({ told: 0, erased: 1 });
  });

  test('for nobody but its holder, and not for what was sent', async ({ db }) => {
    const ctx = await aCitizen(db);
    const applicationId = await aDraft(ctx);
    expect(await keep(await aCitizen(db, '赵强'), { applicationId })).toMatchObject({
      refusal: { code: 'unknown_application' },
    });
    const sent = await aSubmittedCase(await aCitizen(db, '陈立'));
    expect((await db.select().from(applications)).map(({ keptAt }) => keptAt)).toEqual([null, null]);
    expect((await onDay(db, '2030-01-01')).told).toBe(1);
    expect((await onDay(db, '2031-01-01')).erased).toBe(1);
    expect((await db.select().from(applications)).map(({ id }) => id)).toEqual([sent]);
  });
});

test('what an officer enters at the counter is not told of, and does not lapse', async ({ db }) => {
  const ctx = await aCitizen(db);
  await aDraft(ctx);
  await db.update(applications).set({ filedById: ctx.actor.id });
  expect(await onDay(db, '2030-01-01')).toEqual({ told: 0, erased: 0 });
});

test('its holder may still throw it away once they were told', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  await onDay(db, notice);
  granted(await discard(later(ctx, notice), { applicationId }));
  expect(await db.select().from(notifications)).toMatchObject([{ applicationId: null }]);
});

test('its files leave with it', async ({ db }) => {
  const ctx = { ...(await aCitizen(db)), fileStore: await aFileStore(), scanner: undefined };
  const applicationId = await aDraft(ctx);
  const raw = { 'material-id-card': 'shared', 'material-photo': 'upload', 'material-stay-proof': 'not-yet' };
  const pages = [...permitPages.slice(0, 6), { page: 'materials', raw }];
  granted(await answerPages(ctx, { applicationId, pages }));
  granted(await handIn(ctx, { applicationId, field: 'file-photo', name: 'a.pdf', bytes: inPieces(aPdf()) }));
  await onDay(db, '2027-06-01');
  expect((await db.select().from(files))[0]?.erasedAt).toBeNull();
  await onDay(db, '2027-06-16');
  expect((await db.select().from(files))[0]?.erasedAt).not.toBeNull();
});

testTogether('of several who work at the same moment one tells, and one erases', async ({ db }) => {
  await aFilledDraft(await aCitizen(db));
  const sum = async (day: string) => {
    const done = await Promise.all([onDay(db, day), onDay(db, day), onDay(db, day)]);
    return [done.reduce((all, { told }) => all + told, 0), done.reduce((all, { erased }) => all + erased, 0)];
  };
  expect(await sum(notice)).toEqual([1, 0]);
  expect(await sum(addDays(lastDay, 1))).toEqual([0, 1]);
  expect((await db.select().from(notifications)).length).toBe(1);
});
