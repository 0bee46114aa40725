import { expect } from 'vitest';
import { test, testTogether } from '#db/testing.ts';
import { answer } from './answer.ts';
import { markOf } from './page-mark.ts';
import { aCitizen, aDraft, aFilledDraft, aSubmittedCase, find } from '#lib/applications/testing/testing.ts';

test('a page that is answered well is saved, and leads to the next', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aDraft(ctx);
  const saved = await answer(ctx, { applicationId, page: 'purpose', raw: { purpose: 'first-issue' } });

  expect(saved).toMatchObject({ ok: true, value: { next: 'for-whom' } });
  expect((await find(db, applicationId)).answers['purpose']).toBe('first-issue');
});

test('a page with a mistake is refused whole: each field with its problem, and nothing is saved', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const raw = { name: '林小雨二', 'resident-id': '110105194912310021', phone: '138' };

  const answered = await answer(ctx, { applicationId, page: 'you', raw });
  expect(answered).toMatchObject({ ok: false, refusal: { code: 'invalid', page: { id: 'you' } } });
  const problems = { 'resident-id': { code: 'resident-id-checksum' }, phone: { code: 'phone' } };
  expect(!answered.ok && answered.refusal).toHaveProperty('problems', problems);
  expect((await find(db, applicationId)).answers['name']).toBe('林小雨');
});

test('an answer to a question that is not asked is not kept', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aDraft(ctx);
  const raw = { purpose: 'first-issue', 'renewal-reason': 'damaged', status: 'approved' };
  await answer(ctx, { applicationId, page: 'purpose', raw });

  expect((await find(db, applicationId)).answers).toEqual({
    ...{ name: '林小雨', 'delivery-name': '林小雨', purpose: 'first-issue' },
  });
});

test('a change made while checking leads back to the check, or to the questions it opens', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const change = (ground: string) => answer(ctx, { applicationId, page: 'ground', raw: { ground }, toCheck: true });

  expect(await change('home')).toMatchObject({ value: { next: undefined } });
  expect(await change('study')).toMatchObject({ value: { next: 'study' } });
});

test('nobody answers for somebody else, nor on a page that is not open', async ({ db }) => {
  const ctx = await aCitizen(db);
  const stranger = await aCitizen(db, '赵强');
  const purpose = { page: 'purpose', raw: { purpose: 'first-issue' } };
  const applicationId = await aFilledDraft(ctx);

  expect(await answer(stranger, { applicationId, ...purpose })).toMatchObject({
    refusal: { code: 'unknown_application' },
  });
  expect(await answer(ctx, { applicationId, page: 'permit-holder', raw: {} })).toMatchObject({
    refusal: { code: 'page_closed' },
  });
  expect(await answer(ctx, { applicationId: await aSubmittedCase(ctx), ...purpose })).toMatchObject({
    refusal: { code: 'page_closed' },
  });
});

testTogether(
  'of several devices that save a page at the same moment one is first, and the others are told',
  async ({ db }) => {
    const ctx = await aCitizen(db);
    const applicationId = await aFilledDraft(ctx);
    const { form, answers, updatedAt } = await find(db, applicationId);
    const page = form.pages.find(({ id }) => id === 'registered-place')!;
    const seen = markOf(page, answers);
    const saved = await Promise.all(
      ['甲省', '乙省', '丙省'].map((place) =>
        answer(ctx, { applicationId, page: page.id, raw: { [page.id]: place }, seen }),
      ),
    );
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = (await find(db, applicationId)).answers;
    const told = {
      code: 'changed_elsewhere',
      at: updatedAt,
      mark: markOf(page, kept),
      saved: { [page.id]: kept[page.id] },
    };
    expect(saved.flatMap((one) => (one.ok ? [] : [one.refusal]))).toMatchObject([told, told]);
  },
);
