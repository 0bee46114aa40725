import { createElement as h } from 'react';
import { describe, expect, vi } from 'vitest';
import { z } from 'zod';
import { origin, post, visit } from '#tests/support/in-request.ts';
import { test } from '#db/testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { citizenAction, publicAction, staffAction } from './action.ts';
import { answersForm } from './answers-form.ts';
import { formState } from './form-state.ts';
import { aPost } from '#lib/kernel/testing.ts';

const name = z.object({
  name: z
    .string()
    .min(3, 'Too short')
    .max(5, 'Too long')
    .regex(/^[a-z]*$/, 'Letters only'),
});
const input = () => name;
const staff = [aPost('public-security', 'intake')];

const open = publicAction({ input, act: async (_, { name: given }) => ok(given), secret: ['code'] });
const shown = async () => h('pre', {}, JSON.stringify(await formState(open)));
const stateIn = (html: string): unknown =>
  JSON.parse(
    html
      .replaceAll(/<\/?pre>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

describe('what a form of ours gives back', () => {
  test('is what the act gave, on the page that answers it', async ({ db }) => {
    const { html } = await post({ db, action: open, fields: { locale: 'en', name: 'anna' }, page: shown });
    expect(stateIn(html)).toEqual({ values: { locale: 'en', name: 'anna' }, errors: {}, done: 'anna' });
  });

  test('is the first thing wrong with each field, and what was typed', async ({ db }) => {
    const { html } = await post({ db, action: open, fields: { name: 'A!' }, page: shown });
    expect(stateIn(html)).toEqual({ values: { name: 'A!' }, errors: { name: 'Too short' } });
  });

  test('never holds a secret, whether right or wrong', async ({ db }) => {
    for (const typed of ['anna', 'A']) {
      const { html } = await post({ db, action: open, fields: { name: typed, code: '12345678' }, page: shown });
      expect(html).not.toContain('12345678');
      expect(stateIn(html)).toMatchObject({ values: { name: typed } });
    }
  });

  test('is the refusal of the act', async ({ db }) => {
    const refuses = publicAction({ input, act: async () => err({ code: 'closed' }) });
    const page = async () => h('pre', {}, JSON.stringify(await formState(refuses)));
    const { html } = await post({ db, action: refuses, fields: { name: 'anna' }, page });
    expect(stateIn(html)).toMatchObject({ refusal: { code: 'closed' }, values: { name: 'anna' } });
  });

  test('leads on, in the language of the form, where the form says so', async ({ db }) => {
    const goTo = (given: string, locale: string) => `/${locale}/done/${given}`;
    const leads = publicAction({ input, act: async (_, { name: given }) => ok(given), goTo });
    const to = async (locale: string) => (await post({ db, action: leads, fields: { locale, name: 'anna' } })).to;
    expect(await to('en')).toBe('/en/done/anna');
    expect(await to('de')).toBe('/zh/done/anna');
  });
});

describe('the state of a form', () => {
  const other = publicAction({ input, act: async () => ok('other') });
  const of = (action: typeof open) => async () => h('pre', {}, JSON.stringify(await formState(action)));

  test('is nobody else’s: another form of the page shows nothing of it', async ({ db }) => {
    const { html } = await post({ db, action: open, fields: { name: 'anna' }, page: of(other) });
    expect(stateIn(html)).toEqual({ values: {}, errors: {} });
  });

  test('ends with its request', async ({ db }) => {
    await post({ db, action: open, fields: { name: 'anna' }, page: shown });
    expect(stateIn((await visit({ db }, shown)).html)).toEqual({ values: {}, errors: {} });
  });

  test('stays with its request while another one runs', async ({ db }) => {
    const both = ['anna', 'bert'].map((given) => post({ db, action: open, fields: { name: given }, page: shown }));
    const states = (await Promise.all(both)).map(({ html }) => stateIn(html));
    expect(states).toMatchObject([{ done: 'anna' }, { done: 'bert' }]);
  });
});

describe('a form that did not come from a page of ours', () => {
  test.for(['https://evil.example', `${origin}.evil.example`, 'null', '', origin.replace('http', 'https')])(
    'is not read: %s',
    async (foreign, { db }) => {
      const act = vi.fn<() => Promise<Result<null>>>(async () => ok(null));
      const action = publicAction({ input, act });
      const { to } = await post({ db, action, fields: { locale: 'en', name: 'anna' }, headers: { origin: foreign } });
      expect(to).toBe('/en/missing');
      expect(act).not.toHaveBeenCalled();
    },
  );
});

describe('a form for people who are signed in', () => {
  const mine = citizenAction({ input, act: async ({ actor }) => ok(actor.id), goTo: (id) => `/zh/mine/${id}` });

  test('knows who sent it', async ({ db }) => {
    const who = await aPerson(db);
    expect((await post({ db, who, action: mine, fields: { name: 'anna' } })).to).toBe(`/zh/mine/${who.id}`);
  });

  test.for([
    [`${origin}/en/account?tab=2`, '/en/sign-in?next=%2Fen%2Faccount%3Ftab%3D2'],
    ['https://evil.example/en/account', '/en/sign-in?next=%2Fen%2Faccount'],
    [`${origin}/api/cron`, '/en/sign-in'],
    ['no address', '/en/sign-in'],
    ['', '/en/sign-in'],
  ] as const)('leads others to sign in and back to where it stood: %j', async ([referer, to], { db }) => {
    const fields = { locale: 'en', name: 'anna' };
    expect((await post({ db, action: mine, fields, headers: { referer } })).to).toBe(to);
  });

  test('is not read before that: what is wrong with it is told to nobody', async ({ db }) => {
    expect((await post({ db, action: mine, fields: { name: '!' } })).to).toBe('/zh/sign-in');
  });
});

describe('a form for staff', () => {
  const desk = staffAction({ input, act: async () => ok(null), goTo: () => '/zh/staff' });

  test('works for whoever has a post', async ({ db }) => {
    const who = await aPerson(db, { posts: staff });
    expect((await post({ db, who, action: desk, fields: { name: 'anna' } })).to).toBe('/zh/staff');
  });

  test('does not exist for anybody else who is signed in', async ({ db }) => {
    const who = await aPerson(db);
    expect((await post({ db, who, action: desk, fields: { locale: 'en', name: '!' } })).to).toBe('/en/missing');
  });
});

describe('a form that may be sent so often', () => {
  const limit = { of: { name: 'test', points: 2, duration: 600 }, by: ['person' as const] };

  test('says when to try again, and keeps what was typed', async ({ db }) => {
    const act = vi.fn<() => Promise<Result<null>>>(async () => ok(null));
    const limited = citizenAction({ input, act, limit });
    const page = async () => h('pre', {}, JSON.stringify(await formState(limited)));
    const send = async (who: Awaited<ReturnType<typeof aPerson>>, given = 'anna') =>
      stateIn((await post({ db, who, action: limited, fields: { name: given }, page })).html);
    const who = await aPerson(db);
    await send(who, '!');
    await send(who);
    await send(who);
    expect(act).toHaveBeenCalledTimes(2);
    expect(await send(who)).toMatchObject({ notice: expect.stringContaining('10 分钟'), values: { name: 'anna' } });
    expect(act).toHaveBeenCalledTimes(2);
    expect(await send(await aPerson(db))).not.toHaveProperty('notice');
  });
});

test('a page knows whether it answers a form', async ({ db }) => {
  const page = async () => String(await answersForm());
  expect((await visit({ db }, page)).html).toBe('false');
  expect((await visit({ db, headers: { 'content-type': 'text/plain' } }, page)).html).toBe('false');
  expect((await post({ db, action: open, fields: {}, page })).html).toBe('true');
});
