import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { test, testTogether } from '#db/testing.ts';
import { applications } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { withdraw } from '#lib/applications/applicant/withdraw.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import {
  aCitizen,
  anOfficer,
  asSeen,
  aDraft,
  aFilledDraft,
  aSubmittedCase,
  find,
  granted,
} from '#lib/applications/testing/testing.ts';
import { answer } from './answer.ts';
import { discard } from './discard.ts';
import { keepTyped } from './keep-typed.ts';
import { markOf } from './page-mark.ts';
import { submit } from './submit.ts';

const you = { name: '林小雨', 'resident-id': '11010519491231002X', phone: '138 1234 5678' };

/** A window in which the page of a person stands, with the mark it was shown with. */
async function aWindow(ctx: ApplicationContext, applicationId: string, page = 'you') {
  const { form, answers, typed } = await find(ctx.db, applicationId);
  const seen = markOf(
    form.pages.find(({ id }) => id === page)!,
    answers,
    typed[page],
  );
  const on = { applicationId, page, seen, writer: newId() };
  let turn = 0;
  return {
    type: (raw: Record<string, string | string[]>, at = (turn += 1)) => keepTyped(ctx, { ...on, raw, turn: at }),
    save: (raw: Record<string, string | string[]>) => answer(ctx, { ...on, raw }),
  };
}

const typedOn = async (ctx: ApplicationContext, id: string, page = 'you') => (await find(ctx.db, id)).typed[page]?.raw;
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'kept' : result.refusal.code;

test('what is typed is kept word for word, good or not, and no answer changes', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const { type } = await aWindow(ctx, id);
  granted(await type({ ...you, phone: '1', unasked: 'x', locale: 'zh' }));
  expect(await typedOn(ctx, id)).toEqual({
    ...{ name: ['林小雨'], 'resident-id': ['11010519491231002X'], phone: ['1'] },
  });
  expect((await find(db, id)).answers['phone']).toBe('13812345678');
});

test('it lies sealed, and a page on which it says what is saved is not begun any more', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aFilledDraft(ctx);
  const { type } = await aWindow(ctx, id);
  await type({ ...you, name: '林大雨' });
  const [row] = await db.select().from(applications).where(eq(applications.id, id));
  expect(row?.typed).toBeTruthy();
  expect(row?.typed).not.toContain('林大雨');
  await type(you);
  expect((await db.select().from(applications).where(eq(applications.id, id)))[0]?.typed).toBeNull();
});

describe('a page that was begun', () => {
  test('keeps a draft from being sent until it is saved', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const { type, save } = await aWindow(ctx, id);
    await type({ ...you, phone: '1' });
    expect(firstOpenPage(await find(db, id), asOf(ctx))?.id).toBe('you');
    const send = () => submit(ctx, { applicationId: id, idempotencyKey: newId() });
    expect(await send()).toMatchObject({ refusal: { code: 'incomplete', page: 'you' } });
    granted(await save(you));
    expect(await typedOn(ctx, id)).toBeUndefined();
    granted(await send());
  });

  test('is kept as typed where the button finds it wrong, without a script', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const { save } = await aWindow(ctx, id);
    expect(codeOf(await save({ ...you, phone: '1' }))).toBe('invalid');
    expect(await typedOn(ctx, id)).toMatchObject({ phone: ['1'] });
    expect((await save(you)).ok).toBe(true);
  });

  test('leaves with the draft, sent or thrown away', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    await (await aWindow(ctx, id)).type({ ...you, phone: '1' });
    granted(await discard(ctx, { applicationId: id }));
    expect(await db.select().from(applications)).toEqual([]);
  });
});

describe('nothing newer is written over unseen', () => {
  test('neither what another window saved, nor what it typed', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const [here, there, third] = [await aWindow(ctx, id), await aWindow(ctx, id), await aWindow(ctx, id)];
    granted(await there.type({ ...you, name: '那边' }));
    expect(codeOf(await here.type({ ...you, name: '这边' }))).toBe('changed_elsewhere');
    expect(await here.save({ ...you, name: '这边' })).toMatchObject({
      refusal: { code: 'changed_elsewhere', typed: { name: ['那边'] }, page: { fields: [{ id: 'name' }] } },
    });
    granted(await there.save({ ...you, name: '那边' }));
    expect(codeOf(await third.type({ ...you, name: '又一边' }))).toBe('changed_elsewhere');
    expect([(await find(db, id)).answers['name'], await typedOn(ctx, id)]).toEqual(['那边', undefined]);
  });

  test('one window goes on, whatever it was shown with, and its late word does not win', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const { type, save } = await aWindow(ctx, id);
    for (const name of ['林', '林大', '林大雨']) granted(await type({ ...you, name }));
    granted(await type({ ...you, name: '林大' }, 1));
    expect(await typedOn(ctx, id)).toMatchObject({ name: ['林大雨'] });
    granted(await save({ ...you, name: '林大雨' }));
  });

  test('whoever opens the page elsewhere goes on with what is typed there, and the first window is told', async ({
    db,
  }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const phone = await aWindow(ctx, id);
    granted(await phone.type({ ...you, name: '林' }));
    const desktop = await aWindow(ctx, id);
    granted(await desktop.type({ ...you, name: '林中雨' }));
    expect(codeOf(await phone.type({ ...you, name: '林大' }))).toBe('changed_elsewhere');
  });

  testTogether('of several devices that type at the same moment one is kept', async ({ db }) => {
    const ctx = await aCitizen(db);
    const id = await aFilledDraft(ctx);
    const windows = [await aWindow(ctx, id), await aWindow(ctx, id), await aWindow(ctx, id)];
    const kept = await Promise.all(windows.map(({ type }, place) => type({ ...you, name: `甲${place}` })));
    expect(kept.map(codeOf).toSorted()).toEqual(['changed_elsewhere', 'changed_elsewhere', 'kept']);
  });
});

test('a page that a correction asks for is kept as typed, others are closed, and it leaves with the correction', async ({
  db,
}) => {
  const ctx = await aCitizen(db);
  const id = await aSubmittedCase(ctx);
  expect(codeOf(await (await aWindow(ctx, id)).type({ ...you, phone: '1' }))).toBe('page_closed');
  const items = [{ page: 'you', what: '电话有误' }];
  granted(await requestCorrection(await anOfficer(db), { ...(await asSeen(db, id)), items }));
  expect(codeOf(await (await aWindow(ctx, id, 'home')).type({ 'home.street': '一' }))).toBe('page_closed');
  granted(await (await aWindow(ctx, id)).type({ ...you, phone: '1' }));
  expect(await resubmit(ctx, { applicationId: id, reply: '好' })).toMatchObject({ refusal: { code: 'incomplete' } });
  granted(await withdraw(ctx, { applicationId: id, reason: '' }));
  expect(await typedOn(ctx, id)).toBeUndefined();
});

test('nobody types for somebody else, nor without an end', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  const stranger = await aCitizen(db, '赵强');
  const given = { applicationId: id, page: 'you', raw: you, seen: undefined, writer: 'w', turn: 1 };
  expect(codeOf(await keepTyped(stranger, given))).toBe('unknown_application');
  expect(codeOf(await keepTyped(ctx, { ...given, raw: { name: '长'.repeat(60_000) } }))).toBe('too_long');
  expect(codeOf(await keepTyped(ctx, { ...given, page: 'files' }))).toBe('page_closed');
});
