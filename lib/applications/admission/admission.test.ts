import { describe, expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import { roundCounts } from '#db/schema/rounds.ts';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { start } from '#lib/applications/draft/start.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { aCaseIn, aCast, take } from '#lib/applications/testing/staff-acts.testing.ts';
import { codeOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, anOfficer, asSeen, find, granted, permit } from '#lib/applications/testing/testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { switchService } from '#lib/publishing/switches/switch-service.ts';
import { enterRound } from './admit.ts';
import { applicantOf } from './applicant.ts';
import { findSeat } from '#lib/applications/round/seat.ts';
import { takeSeat } from '#lib/applications/round/round-store.ts';
import { rationing, readyDrafts, under } from './admission.testing.ts';

type Ready = { ctx: ApplicationContext; applicationId: string };
const send = ({ ctx, applicationId }: Ready) => submit(ctx, { applicationId, idempotencyKey: newId() });
const seatOf = async ({ ctx, applicationId }: Ready) => (await readMyCase(ctx, applicationId))?.seat;
const admissionOf = async ({ ctx, applicationId }: Ready) => (await readMyCase(ctx, applicationId))?.admission;
const taken = (db: Database) => db.select({ taken: roundCounts.taken }).from(roundCounts);
const withdrawn = ({ ctx, applicationId }: Ready) => withdraw(ctx, { applicationId, reason: '' });

describe('where there are only so many seats', () => {
  test('what is sent has the next number, and a draft knows how many are left', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, { seats: 2 });
    expect(await admissionOf(second!)).toMatchObject({ state: 'open', left: 2 });
    granted(await send(first!));
    expect(await seatOf(first!)).toEqual({ number: 1, of: 2, isKept: true });
    expect(await admissionOf(second!)).toMatchObject({ state: 'open', left: 1 });
    granted(await send(second!));
    expect(await seatOf(second!)).toEqual({ number: 2, of: 2, isKept: true });
  });

  test('what comes too late is refused and stays a draft; nobody else begins', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, { seats: 1 });
    granted(await send(first!));
    expect(codeOf(await send(second!))).toBe('round_full');
    expect(await find(db, second!.applicationId)).toMatchObject({ status: 'draft', reference: null, version: 0 });
    expect(await admissionOf(second!)).toMatchObject({ state: 'full' });
    const other = under(await aCitizen(db, '周平'), { seats: 1 });
    expect(codeOf(await start(other, { service: permit, locale: 'zh' }))).toBe('round_full');
  });

  test('what is sent twice has one seat', async ({ db }) => {
    const [first] = await readyDrafts(db, 1, { seats: 2 });
    granted(await send(first!));
    granted(await send(first!));
    expect(await taken(db)).toEqual([{ taken: 1 }]);
  });

  test('what is withdrawn gives its seat back once, and the next one has it', async ({ db }) => {
    const [first, second, third] = await readyDrafts(db, 3, { seats: 2 });
    for (const one of [first!, second!]) granted(await send(one));
    granted(await withdrawn(first!));
    expect(codeOf(await withdrawn(first!))).toBe('not_possible');
    expect(await taken(db)).toEqual([{ taken: 1 }]);
    expect(await seatOf(first!)).toEqual({ number: 1, of: 2, isKept: false });
    granted(await send(third!));
    expect(await seatOf(third!)).toEqual({ number: 1, of: 2, isKept: true });
    expect(await taken(db)).toEqual([{ taken: 2 }]);
  });

  test('what staff do not accept gives its seat back', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, { seats: 1 });
    granted(await send(first!));
    const staff = await anOfficer(db);
    granted(await notAccept(staff, { ...(await asSeen(db, first!.applicationId)), reason: '理由' }));
    expect(granted(await send(second!)).status).toBe('submitted');
  });

  test('of another round are none the fewer', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, { seats: 1, rounds: 'yearly' });
    granted(await send(first!));
    const later = { ...second!.ctx, now: () => new Date('2027-01-01T00:00:00+08:00') };
    expect(codeOf(await send({ ...second!, ctx: later }))).toBe('accepted');
  });
});

test('a case that is taken up again has a seat beside those who came since', async ({ db }) => {
  const cast = await aCast(db);
  const { service } = licence;
  const reviewed = await aCaseIn(db, 'awaiting_approval', cast);
  const of = { service, round: 'all', seats: 1, accountId: null, holder: null, at: new Date() };
  expect(await takeSeat(db, { ...of, applicationId: reviewed.id })).toBe(true);
  const approver = contextOf(db, cast.approver);
  const refused = granted(await take.refuse(approver, { applicationId: reviewed.id, version: reviewed.version }));
  const other = await aCaseIn(db, 'submitted', await aCast(db));
  expect(await takeSeat(db, { ...of, applicationId: other.id })).toBe(true);
  granted(await take.reopen(approver, { applicationId: refused.id, version: refused.version }));
  const seat = (id: string) => findSeat({ db, catalogue: rationing({ seats: 1 }, service) }, { id, service });
  expect([await seat(other.id), await seat(refused.id)]).toMatchObject([
    { number: 1, isKept: true },
    { number: 2, of: 1, isKept: true },
  ]);
});

describe('where one may apply once', () => {
  const who = ['resident-id'];
  const rules = { once: { in: 'all' as const, who } };

  test('a second application of the same account is not begun, and the first is named', async ({ db }) => {
    const [first] = await readyDrafts(db, 1, rules);
    granted(await send(first!));
    expect(await start(first!.ctx, { service: permit, locale: 'zh' })).toEqual({
      ok: false,
      refusal: { code: 'one_already', applicationId: first!.applicationId },
    });
  });

  test('the same number by another account is refused, and nobody is told which application has it', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, rules);
    granted(await send(first!));
    expect(await admissionOf(second!)).toMatchObject({ state: 'yours', applicationId: undefined });
    expect(await send(second!)).toEqual({ ok: false, refusal: { code: 'one_already', applicationId: undefined } });
    expect((await find(db, second!.applicationId)).status).toBe('draft');
  });

  test('an application for somebody else is theirs, and whoever fills it in may still apply', async ({ db }) => {
    const forOther = { once: { in: 'all' as const, who: ['holder-resident-id', 'resident-id'] } };
    const [own] = await readyDrafts(db, 1, forOther);
    const holder = { 'holder-resident-id': '330106199001010018' };
    const asking = { ...own!.ctx, catalogue: own!.ctx.catalogue };
    const guide = asking.catalogue.findGuide(permit)!;
    const draft = await find(db, own!.applicationId);
    const [theirs] = draft.form.pages.flatMap(({ fields }) => fields).filter(({ id }) => id === 'holder-resident-id');
    expect(theirs?.kind).toBe('resident-id');
    const other = { ...draft, answers: { ...draft.answers, 'for-whom': 'child', ...holder } };
    const [mine, childs] = [await applicantOf(asking, guide, draft), await applicantOf(asking, guide, other)];
    expect([mine.accountId, childs.accountId]).toEqual([draft.applicantId, null]);
    expect(childs.holder).not.toBe(mine.holder);
    expect([mine.mayBeOther, childs.mayBeOther]).toEqual([true, false]);
  });

  test('whoever withdraws may apply again', async ({ db }) => {
    const [first, second] = await readyDrafts(db, 2, rules);
    granted(await send(first!));
    granted(await withdrawn(first!));
    expect(codeOf(await send(second!))).toBe('accepted');
  });

  test.for([
    ['a-round', 'accepted'],
    ['all', 'one_already'],
  ] as const)('in %s: in the next year it is %s', async ([within, code], { db }) => {
    const [first, second] = await readyDrafts(db, 2, { once: { in: within, who }, rounds: 'yearly' });
    granted(await send(first!));
    const later = { ...second!.ctx, now: () => new Date('2027-01-01T00:00:00+08:00') };
    expect(codeOf(await send({ ...second!, ctx: later }))).toBe(code);
  });

  testTogether('of two drafts of one account that are sent at once the second finds the first', async ({ db }) => {
    const drafts = await readyDrafts(db, 2, { ...rules, isOne: true });
    const entered = await Promise.all(
      drafts.map(async ({ ctx, applicationId }) => {
        const [guide, draft] = [ctx.catalogue.findGuide(permit)!, await find(db, applicationId)];
        return db.transaction(async (inside) => {
          const result = await enterRound({ ...ctx, db: inside }, guide, draft);
          await new Promise((resolve) => setTimeout(resolve, 200));
          return codeOf(result);
        });
      }),
    );
    expect(entered.toSorted()).toEqual(['accepted', 'one_already']);
  });

  testTogether('of many that are sent at once in the name of one person one is in', async ({ db }) => {
    const drafts = await readyDrafts(db, 12, { ...rules, seats: 5 });
    const codes = (await Promise.all(drafts.map(send))).map(codeOf);
    expect(codes.toSorted()).toEqual(['accepted', ...Array.from({ length: 11 }, () => 'one_already')]);
    expect(await taken(db)).toEqual([{ taken: 1 }]);
  });
});

describe('a service that takes applications on some days', () => {
  const over = { planned: { until: '2026-11-19' } };

  test.for([
    ['before its first day', { planned: { from: '2026-11-21' } }, 'service_closed'],
    ['on its first and last day', { planned: { from: '2026-11-20', until: '2026-11-20' } }, 'accepted'],
    ['after its last day', over, 'service_closed'],
  ] as const)('%s', async ([, rules, code], { db }) => {
    const [first] = await readyDrafts(db, 1, rules);
    expect(codeOf(await send(first!))).toBe(code);
    expect((await find(db, first!.applicationId)).status).toBe(code === 'accepted' ? 'submitted' : 'draft');
  });

  test('is opened beyond them by staff, who close it as well', async ({ db }) => {
    const [first] = await readyDrafts(db, 1, over);
    const posts = [aPost('public-security', 'supervisor')];
    const staff = { ...first!.ctx, actor: { ...(await anOfficer(db)).actor, posts } };
    const reason = { zh: '延期。', en: 'Extended.' };
    granted(
      await switchService(staff, {
        ...{ service: permit, state: 'open', reason, instead: null, startsAt: null, endsAt: null },
      }),
    );
    expect(codeOf(await send(first!))).toBe('accepted');
  });
});
