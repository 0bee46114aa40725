import { asc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { pendingActs } from '#db/schema/pending.ts';
import { test } from '#db/testing.ts';
import type { Application } from '#lib/applications/application.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { takeEffectOfAll } from '#lib/applications/pending/take-effect.ts';
import { aCaseIn, aCast, seen, type Cast, wholeFilings } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, codeOf, licence, permit } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Step } from '#lib/applications/life/life.ts';
import { actOnSeveral, type Outcome } from './act-on-several.ts';
import { deliveryOf } from '#lib/applications/delivery.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { readOffers } from './read-offers.ts';
import { readSelected } from '#lib/applications/desk/read-desk.ts';
import { takeSeveralBack } from './take-several-back.ts';

const { department } = licence;
const reason = '同事休假';
const at = '2026-11-24T10:00:00+08:00';
const later = '2026-11-24T10:00:11+08:00';
const codes = (outcomes: Outcome[]) => outcomes.map(({ result }) => codeOf(result));
const countOf = (db: Database, step: Step) => db.$count(applicationEvents, eq(applicationEvents.step, step));

describe('several cases are accepted', () => {
  test('each by itself: one that a colleague accepted meanwhile keeps none back', async ({ db }) => {
    const cast = await aCast(db);
    const [one, theirs, other] = await wholeFilings(db, cast, 3);
    granted(await acceptFiling(contextOf(db, await anOfficer(db, department, ['intake'])), seen(theirs!)));
    const ctx = contextOf(db, cast.officer, at);
    const press = () =>
      actOnSeveral(ctx, { act: 'acceptance', cases: [one, theirs, other].map((each) => seen(each!)), reason: '' }, 0);
    expect(codes(await press())).toEqual(['accepted', 'stale', 'accepted']);
    expect(await countOf(db, 'accept')).toBe(3);
    expect(codes(await press())).toEqual(['accepted', 'stale', 'accepted']);
    expect(await countOf(db, 'accept')).toBe(3);
  });

  test('but for one whose papers have not arrived', async ({ db }) => {
    const cast = await aCast(db);
    const lacking = await aCaseIn(db, 'submitted', cast);
    const [whole] = await wholeFilings(db, cast, 1);
    const cases = [lacking, whole!].map(seen);
    expect(
      codes(await actOnSeveral(contextOf(db, cast.officer, at), { act: 'acceptance', cases, reason: '' }, 0)),
    ).toEqual(['papers_missing', 'accepted']);
  });

  test('after the seconds in which they can be taken back; a second press leaves the first as it is', async ({
    db,
  }) => {
    const cast = await aCast(db);
    const cases = (await wholeFilings(db, cast, 2)).map(seen);
    const press = (moment: string) =>
      actOnSeveral(contextOf(db, cast.officer, moment), { act: 'acceptance', cases, reason: '' }, 10);
    const due = new Date(Date.parse(at) + 10_000);
    for (const moment of [at, '2026-11-24T10:00:04+08:00'])
      expect((await press(moment)).map(({ result }) => result)).toMatchObject(
        Array(2).fill({ ok: true, value: { dueAt: due } }),
      );
    expect([await db.$count(pendingActs), await countOf(db, 'accept')]).toEqual([2, 0]);
    await takeEffectOfAll(contextOf(db, null, later));
    expect([await db.$count(pendingActs), await countOf(db, 'accept')]).toEqual([0, 2]);
    expect(codes(await press(later))).toEqual(['accepted', 'accepted']);
    expect(await countOf(db, 'accept')).toBe(2);
  });

  test('and taken back together, as far as they have not taken effect', async ({ db }) => {
    const cast = await aCast(db);
    const [one, other] = await wholeFilings(db, cast, 2);
    const ctx = contextOf(db, cast.officer, at);
    const cases = [seen(one!), seen(other!)];
    await actOnSeveral(ctx, { act: 'acceptance', cases, reason: '' }, 10);
    const colleague = contextOf(db, await anOfficer(db, department), at);
    expect(await takeSeveralBack(colleague, [one!.id])).toEqual({ back: 0, late: 1 });
    expect(await takeSeveralBack(ctx, [one!.id, one!.id])).toEqual({ back: 1, late: 0 });
    await takeEffectOfAll(contextOf(db, null, later));
    expect(await takeSeveralBack(contextOf(db, cast.officer, later), [other!.id])).toEqual({ back: 0, late: 1 });
    expect([(await find(db, one!.id)).status, (await find(db, other!.id)).status]).toEqual(['submitted', 'accepted']);
  });

  test('by nobody whose they are not: another department, another role, oneself; each is on record', async ({ db }) => {
    const cast = await aCast(db);
    const [filed] = await wholeFilings(db, cast, 1);
    const by = async (who: Cast['officer'], each = filed!) =>
      codes(await actOnSeveral(contextOf(db, who), { act: 'acceptance', cases: [seen(each)], reason: '' }, 0))[0];
    const [elsewhere, approver] = [await anOfficer(db, 'tobacco'), cast.approver];
    expect(await by(elsewhere)).toBe('unknown_application');
    expect(await by(approver)).toBe('not_your_role');
    expect(await by(cast.officer, await aFiling(db, { ...licence, by: cast.officer }))).toBe('own_application');
    const refused = await db
      .select({ who: auditEvents.actorId, facts: auditEvents.facts })
      .from(auditEvents)
      .where(eq(auditEvents.action, 'refused_access'))
      .orderBy(asc(auditEvents.id));
    expect(refused).toEqual([
      { who: elsewhere.id, facts: { asked: 'acceptance', why: 'elsewhere' } },
      { who: approver.id, facts: { asked: 'acceptance', why: 'not_your_role' } },
      { who: cast.officer.id, facts: { asked: 'acceptance', why: 'own_application' } },
    ]);
  });
});

test('several results are delivered, each as its applicant chose', async ({ db }) => {
  const cast = await aCast(db);
  const [chosen, undecided] = [await aCaseIn(db, 'approved', cast), await aCaseIn(db, 'accepted', cast)];
  const ctx = contextOf(db, cast.officer, at);
  const cases = [undecided, chosen].map(seen);
  expect(codes(await actOnSeveral(ctx, { act: 'delivery', cases, reason: '' }, 0))).toEqual([
    'not_possible',
    'accepted',
  ]);
  const wanted = deliveryOf(chosen, (await findTerms(db, chosen.id))!);
  expect(wanted?.isChosen).toBe(true);
  expect((await listEvents(ctx, chosen.id)).at(-1)).toMatchObject({ step: 'deliver', facts: { way: wanted?.way } });
});

describe('a supervisor gives many cases away', () => {
  test('each by itself, evenly where they name nobody', async ({ db }) => {
    const cast = await aCast(db);
    const cases: Application[] = [];
    while (cases.length < 4) cases.push(await aCaseIn(db, 'accepted', cast));
    const over = await aCaseIn(db, 'refused', cast);
    const team = [await anOfficer(db, department, ['reviewer']), await anOfficer(db, department, ['reviewer'])];
    const supervisor = contextOf(db, await anOfficer(db, department, ['supervisor']));
    const give = (all: Application[], to?: string) =>
      actOnSeveral(supervisor, { act: 'handing-over', cases: all.map(seen), to, reason }, 10);
    const owners = async () => Promise.all(cases.map(async ({ id }) => (await find(db, id)).assigneeId));

    expect(codes(await give([over, ...cases, ...cases]))).toEqual(['not_possible', ...Array(4).fill('accepted')]);
    const first = await owners();
    expect(team.map((who) => first.filter((owner) => owner === who.id).length)).toEqual([2, 2]);

    expect(codes(await give(cases))).toEqual(Array(4).fill('accepted'));
    expect(await owners()).toEqual(first);

    const anew = await Promise.all(cases.map(({ id }) => find(db, id)));
    expect(codes(await give(anew, team[0]!.id)).filter((code) => code === 'cannot_own')).toHaveLength(2);
    expect(await owners()).toEqual(Array(4).fill(team[0]!.id));
  });

  test('though somebody has worked on one since', async ({ db }) => {
    const cast = await aCast(db);
    const filed = await aCaseIn(db, 'submitted', cast);
    granted(await acceptFiling(contextOf(db, cast.officer), { ...seen(filed), missing: 'received' }));
    const to = (await anOfficer(db, department, ['reviewer'])).id;
    const supervisor = contextOf(db, await anOfficer(db, department, ['supervisor']));
    const done = await actOnSeveral(supervisor, { act: 'handing-over', cases: [seen(filed)], to, reason }, 0);
    expect(codes(done)).toEqual(['accepted']);
  });
});

test('a list offers the acts that are open on some of its cases, and the colleagues they can go to', async ({ db }) => {
  const cast = await aCast(db);
  const ids = [(await aCaseIn(db, 'submitted', cast)).id, (await aCaseIn(db, 'accepted', cast)).id];
  const offers = async (who: Cast['officer'], of = ids) => {
    const ctx = contextOf(db, who);
    return readOffers(ctx, [...(await readSelected(ctx, of)).values()]);
  };
  const supervisor = await anOfficer(db, department, ['supervisor']);
  expect(await offers(supervisor)).toMatchObject({ acts: ['handing-over'], team: expect.any(Array) });
  const { team } = await offers(supervisor);
  expect(team.map(({ id }) => id)).toContain(cast.officer.id);
  expect(team.map(({ id }) => id)).not.toContain(supervisor.id);
  expect((await offers(await anOfficer(db, department, ['intake']))).acts).toEqual(['acceptance']);
  expect((await offers(await anOfficer(db, permit.department, ['approver']))).acts).toEqual([]);
  expect((await offers(cast.officer, [ids[0]!])).acts).toEqual(['acceptance', 'handing-over']);
});
