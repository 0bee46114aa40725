import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { pendingActs } from '#db/schema/pending.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { staffPosts } from '#db/schema/identity.ts';
import { notifications } from '#db/schema/notifications.ts';
import { test, testTogether } from '#db/testing.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { Application } from '#lib/applications/application.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { findNextCase } from '#lib/applications/staff/next-case.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { listInbox } from '#lib/notifications/store.ts';
import { keepAct } from './keep.ts';
import { takeBack } from './take-back.ts';
import { takeEffect, takeEffectOfAll } from './take-effect.ts';

const at = (seconds: number) => new Date(Date.parse('2026-11-23T09:00:00+08:00') + seconds * 1000).toISOString();
const on = <A extends Actor | null>(db: Database, actor: A, seconds = 0) => contextOf(db, actor, at(seconds));
const reason = '事实清楚。';

const refusing = (found: Application, why = reason) => {
  const given = { ...seen(found), outcome: 'refuse' as const, reason: why };
  const typed = { act: 'decision', reason: why, outcome: 'refuse' };
  return { act: 'decision', given, typed, take: (ctx: ReturnType<typeof on<Actor>>) => decide(ctx, given) };
};
const accepting = (found: Application) => {
  const given = { ...seen(found), missing: 'received' as const };
  return { act: 'acceptance', given, typed: {}, take: (ctx: ReturnType<typeof on<Actor>>) => acceptFiling(ctx, given) };
};
const eventsOf = (db: Database, { id }: Application) =>
  db.$count(applicationEvents, eq(applicationEvents.applicationId, id));

describe('an act on a case', () => {
  test('is checked, and nothing leaves before its time has come', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'awaiting_approval', cast);
    const before = [await eventsOf(db, found), await db.$count(notifications), await db.$count(auditEvents)];
    const kept = granted(await keepAct(on(db, cast.approver), refusing(found), 10));
    expect(kept).toEqual({ id: found.id, dueAt: new Date(at(10)) });
    expect(await takeEffect(on(db, null, 9), found.id)).toBe('none');
    expect([await eventsOf(db, found), await db.$count(notifications), await db.$count(auditEvents)]).toEqual(before);

    expect(await takeEffect(on(db, null, 10), found.id)).toBe('done');
    const decided = await readCase(on(db, cast.officer, 11), found.id);
    expect(decided).toMatchObject({ application: { status: 'refused' }, pending: undefined });
    expect(decided?.events.at(-1)).toMatchObject({ step: 'refuse', actorId: cast.approver.id, facts: { reason } });
    expect(await takeEffect(on(db, null, 12), found.id)).toBe('none');
  });

  test('is refused at once if it would be refused later, and nothing is kept of it', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'awaiting_approval', cast);
    expect(codeOf(await keepAct(on(db, cast.approver), refusing(found, ' '), 10))).toBe('reason_missing');
    expect(codeOf(await keepAct(on(db, cast.citizen), refusing(found), 10))).toBe('unknown_application');
    expect(await db.$count(pendingActs)).toBe(0);
  });

  test('takes effect at once where no time is given to take it back', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'submitted', cast);
    granted(await keepAct(on(db, cast.officer), accepting(found), 0));
    expect((await readCase(on(db, cast.officer), found.id))?.application.status).toBe('accepted');
  });

  test('keeps what was typed sealed', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'awaiting_approval', cast);
    granted(await keepAct(on(db, cast.approver), refusing(found), 10));
    const [row] = await db.select().from(pendingActs);
    expect(row?.given).not.toContain('reason');
    expect(testVault.open(row!.given, `pending_acts.given:${found.id}`)).toContain(reason);
  });
});

describe('while an act is pending', () => {
  test('no other act is offered or taken, and the case is nobody’s next one', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'submitted', cast);
    const colleague = await anOfficer(db, licence.department);
    expect((await findNextCase(on(db, colleague), cast.citizen.id))?.id).toBe(found.id);
    granted(await keepAct(on(db, cast.officer), accepting(found), 10));
    expect(codeOf(await keepAct(on(db, colleague, 5), accepting(found), 10))).toBe('pending');
    expect(codeOf(await acceptFiling(on(db, colleague, 5), seen(found)))).toBe('pending');
    expect(await findNextCase(on(db, colleague, 5), cast.citizen.id)).toBeUndefined();
    expect(await readCase(on(db, colleague, 5), found.id)).toMatchObject({ steps: [], pending: { act: 'acceptance' } });
  });

  test('whoever opens the case or acts on it once it is due finds it done', async ({ db }) => {
    const cast = await aCast(db);
    const [opened, acted] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'submitted', cast)];
    for (const found of [opened, acted]) granted(await keepAct(on(db, cast.officer), accepting(found), 10));
    expect((await readCase(on(db, cast.approver, 11), opened.id))?.application.status).toBe('accepted');
    const colleague = on(db, await anOfficer(db, licence.department), 11);
    expect(codeOf(await keepAct(colleague, accepting(acted), 10))).toBe('stale');
    expect((await readCase(colleague, acted.id))?.events.at(-1)).toMatchObject({ actorId: cast.officer.id });
  });
});

describe('an act is taken back', () => {
  test('by whoever took it, which goes on record, and what was typed comes back', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'awaiting_approval', cast);
    granted(await keepAct(on(db, cast.approver), refusing(found), 10));
    expect(codeOf(await takeBack(on(db, cast.officer, 3), found.id))).toBe('too_late');
    const back = granted(await takeBack(on(db, cast.approver, 3), found.id));
    expect(back.typed).toEqual({ act: 'decision', reason, outcome: 'refuse' });
    expect(await db.$count(auditEvents, eq(auditEvents.action, 'take_back'))).toBe(1);
    expect(await takeEffect(on(db, null, 60), found.id)).toBe('none');
    expect((await readCase(on(db, cast.approver, 61), found.id))?.application.status).toBe('awaiting_approval');
  });

  test('no more once it has taken effect', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'submitted', cast);
    granted(await keepAct(on(db, cast.officer), accepting(found), 10));
    await takeEffectOfAll(on(db, null, 10));
    expect(codeOf(await takeBack(on(db, cast.officer, 10), found.id))).toBe('too_late');
  });
});

describe('what is refused by then', () => {
  test.for([
    [
      'the post has ended',
      (db: Database, { officer }) => db.delete(staffPosts).where(eq(staffPosts.personId, officer.id)),
    ],
    [
      'the applicant has withdrawn',
      async (db: Database, { citizen }, { id }) =>
        granted(await withdraw(on(db, citizen, 5), { applicationId: id, reason: '' })),
    ],
  ] as [string, (db: Database, cast: { officer: Actor; citizen: Actor }, found: Application) => Promise<unknown>][])(
    '%s: nothing happens, and whoever took it is told',
    async ([, meanwhile], { db }) => {
      const cast = await aCast(db);
      const found = await aCaseIn(db, 'submitted', cast);
      granted(await keepAct(on(db, cast.officer), accepting(found), 10));
      await meanwhile(db, cast, found);
      const events = await eventsOf(db, found);
      expect(await takeEffect(on(db, null, 10), found.id)).toBe('refused');
      expect(await eventsOf(db, found)).toBe(events);
      const [line] = await listInbox(db, cast.officer.id);
      expect(line).toMatchObject({ occasion: 'without_effect', applicationId: found.id });
      expect(await db.$count(pendingActs)).toBe(0);
    },
  );
});

describe('the jobs', () => {
  test('do every act that is due, page by page, and none before', async ({ db }) => {
    const cast = await aCast(db);
    const due = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'submitted', cast)];
    const later = await aCaseIn(db, 'submitted', cast);
    for (const found of due) granted(await keepAct(on(db, cast.officer), accepting(found), 10));
    granted(await keepAct(on(db, cast.officer, 5), accepting(later), 10));
    expect(await takeEffectOfAll(on(db, null, 12), 1)).toBe(2);
    expect(await db.$count(pendingActs)).toBe(1);
  });

  test('leave an act that fails for the next time, and do the others', async ({ db }) => {
    const cast = await aCast(db);
    const [broken, sound] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'in_review', cast)];
    granted(await keepAct(on(db, cast.officer), accepting(broken), 10));
    const given = { ...seen(sound), ground: 'inspection' as const, reason };
    const stopping = { act: 'stop', given, typed: {}, take: (ctx: ReturnType<typeof on<Actor>>) => stop(ctx, given) };
    granted(await keepAct(on(db, cast.officer), stopping, 10));
    await db.update(pendingActs).set({ given: 'unreadable' }).where(eq(pendingActs.applicationId, broken.id));
    await expect(takeEffectOfAll(on(db, null, 12))).rejects.toThrow('1 pending acts failed');
    expect((await readCase(on(db, cast.officer, 9), sound.id))?.application.status).toBe('stopped');
    expect(await db.$count(pendingActs)).toBe(1);
  });
});

testTogether('two processes that come at the same time have one effect', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'submitted', cast);
  granted(await keepAct(on(db, cast.officer), accepting(found), 10));
  const done = await Promise.all(Array.from({ length: 4 }, () => takeEffect(on(db, null, 10), found.id)));
  expect(done.toSorted()).toEqual(['done', 'none', 'none', 'none']);
  expect(await eventsOf(db, found)).toBe(found.version + 1);
});

testTogether('two people who act at the same time: one is kept, the other is told', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'submitted', cast);
  const colleague = await anOfficer(db, licence.department);
  const kept = await Promise.all([cast.officer, colleague].map((who) => keepAct(on(db, who), accepting(found), 10)));
  expect(kept.map(codeOf).toSorted()).toEqual(['accepted', 'pending']);
});
