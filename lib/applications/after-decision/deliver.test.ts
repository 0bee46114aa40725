import { describe, expect, test as plain } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { deliveryOf, deliveryRefusal } from '#lib/applications/delivery.ts';
import { formSchema } from '#lib/forms/form.ts';
import { aCaseIn, aCast, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import { deliver } from './deliver.ts';

test('a result is delivered as its applicant chose, or in another way of the service for a reason', async ({ db }) => {
  const cast = await aCast(db);
  const approved = await aCaseIn(db, 'approved', cast);
  expect(approved.answers['delivery']).toBe('post');
  const ctx = contextOf(db, cast.officer);
  const by = async (way: string, reason = '') => codeOf(await deliver(ctx, { ...seen(approved), way, reason }));
  expect(await by('pigeon', '快')).toBe('unknown_way');
  expect(await by('counter', ' ')).toBe('other_way_unexplained');
  expect((await find(db, approved.id)).status).toBe('approved');
  expect(await by('counter', '本人到窗口，当面交付')).toBe('accepted');
  const chosen = await aCaseIn(db, 'approved', cast);
  expect(codeOf(await deliver(ctx, { ...seen(chosen), way: 'post', reason: '' }))).toBe('accepted');
});

describe('the way that is wanted', () => {
  const label = { zh: '领取方式', en: 'How you would like to receive it' };
  const options = ['post', 'counter'].map((value) => ({ value, label }));
  const formWith = (id: string) =>
    formSchema.parse({
      version: 1,
      pages: [{ id: 'page', title: label, fields: [{ kind: 'choice', id, label, options }] }],
    });
  const asks = formWith('delivery');
  const silent = formWith('other');

  plain.each([
    ['what was chosen', asks, { delivery: 'post' }, ['counter', 'post'], { way: 'post', isChosen: true }],
    ['nothing, unless it was chosen', asks, {}, ['counter', 'post'], undefined],
    ['the only one there is', silent, {}, ['electronic'], { way: 'electronic', isChosen: false }],
    ['the only one on paper', silent, {}, ['bank-transfer', 'post'], { way: 'post', isChosen: false }],
    ['the transfer, if it is all', silent, {}, ['bank-transfer'], { way: 'bank-transfer', isChosen: false }],
    ['nothing, where nobody was asked', silent, {}, ['counter', 'post'], undefined],
  ] as const)('is %s', (_, form, answers, delivery, wanted) => {
    const found = deliveryOf({ form, answers }, { delivery: [...delivery] });
    expect(found && { way: found.way, isChosen: found.isChosen }).toEqual(wanted);
  });

  plain('money comes by transfer whatever was chosen for the paper', () => {
    const chosen = { form: asks, answers: { delivery: 'post' } };
    const terms = { delivery: ['bank-transfer' as const, 'post' as const] };
    expect(deliveryRefusal(chosen, terms, { way: 'bank-transfer', reason: '' })).toBeUndefined();
  });
});
