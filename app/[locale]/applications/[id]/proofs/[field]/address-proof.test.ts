import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { saveAnswers } from '#app/[locale]/applications/[id]/pages/[page]/actions.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { start } from '#lib/applications/draft/start.ts';
import { aCitizen, aCityWithStaff, find, granted } from '#lib/applications/testing/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { confirmAddress, sendCodeAgain } from './actions.ts';
import AddressProofPage from './page.tsx';

const email = 'lin@mail.example';
const operator = { name: '林小雨', 'resident-id': '11010519491231002X', phone: '13812345678' };
const now = '2026-11-30T10:00:00+08:00';

/** A draft whose form wants the address proved. */
async function aDraft(db: Database): Promise<{ ctx: ApplicationContext; id: string }> {
  await aCityWithStaff(db);
  const ctx = await aCitizen(db, '林小雨', now);
  const { id } = granted(await start(ctx, { service: 'individual-business-registration', locale: 'zh' }));
  return { ctx, id };
}

type Draft = { ctx: ApplicationContext; id: string };
const addressOf = (id: string, locale: 'zh' | 'en' = 'zh') => paths.addressProof(locale, { id, field: 'email' });
const page =
  (id: string, locale = 'zh', from?: string) =>
  () =>
    AddressProofPage({
      params: Promise.resolve({ locale, id, field: 'email' }),
      searchParams: Promise.resolve(from ? { from } : {}),
    });
const save = ({ ctx, id }: Draft, raw: Record<string, string> = { email }) =>
  post({
    ...{ db: ctx.db, who: ctx.actor, action: saveAnswers },
    fields: { locale: 'zh', applicationId: id, pageId: 'operator', ...operator, ...raw },
  });
const confirm = ({ ctx, id }: Draft, code: string) =>
  post({
    ...{ db: ctx.db, who: ctx.actor, action: confirmAddress, page: page(id) },
    fields: { locale: 'zh', applicationId: id, field: 'email', code },
  });
const again = ({ ctx, id }: Draft) =>
  post({
    ...{ db: ctx.db, who: ctx.actor, action: sendCodeAgain, page: page(id) },
    fields: { locale: 'zh', applicationId: id, field: 'email' },
  });
const lettersTo = async (db: Database, to: string) =>
  (await readMailbox({ db, vault: testVault })).filter((letter) => letter.to === to);
const codeTo = async (db: Database, to = email): Promise<string> =>
  /\d{3} \d{3}/.exec((await lettersTo(db, to))[0]?.body ?? '')?.[0] ?? '';

test('saving an address leads to where its code is typed, and the code on to the next page', async ({ db }) => {
  const draft = await aDraft(db);
  const saved = await save(draft);
  expect(saved.to).toBe(addressOf(draft.id));
  expect(saved.after, 'the code leaves at once').toHaveLength(1);
  const { html } = await visit({ db, who: draft.ctx.actor }, page(draft.id));
  expect(textOf(html)).toContain(email);
  const code = elementsIn(html, 'input').find(({ id }) => id === 'code');
  expect(code).toMatchObject({ autoComplete: 'one-time-code', inputMode: 'numeric' });
  expect(linksIn(html)).toMatchObject({
    '邮箱写错了，去修改': paths.applicationPage('zh', draft.id, 'operator'),
    '先往下填，提交前再确认': paths.applicationPage('zh', draft.id, 'home'),
  });
  expect((await confirm(draft, await codeTo(db))).to).toBe(paths.applicationPage('zh', draft.id, 'home'));
  expect((await visit({ db, who: draft.ctx.actor }, page(draft.id))).to).toBe(
    paths.applicationPage('zh', draft.id, 'home'),
  );
});

test('a page that is saved again sends no second code while the first works, and none to another’s address', async ({
  db,
}) => {
  const draft = await aDraft(db);
  await save(draft);
  await save(draft);
  expect(await lettersTo(db, email)).toHaveLength(1);
  await save(draft, { email: 'other@mail.example' });
  expect(await lettersTo(db, 'other@mail.example')).toHaveLength(1);
  expect((await save(draft, {})).to).toBe(paths.applicationPage('zh', draft.id, 'home'));
});

test('a wrong code is said above the form, and is not shown again', async ({ db }) => {
  const draft = await aDraft(db);
  await save(draft);
  const code = (await codeTo(db)).replace(' ', '');
  const wrong = code === '000000' ? '000001' : '000000';
  const { html, to } = await confirm(draft, wrong);
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('验证码不对，或者已经失效。');
  expect(elementsIn(html, 'input').find(({ id }) => id === 'code')).not.toHaveProperty('value', wrong);
  expect(textOf((await confirm(draft, '12')).html)).toContain('请输入 6 位数字的验证码');
  expect((await find(db, draft.id)).proofs).toEqual([]);
});

test('after six codes in an hour no more is sent to an address, whoever asks, and the wait is said', async ({ db }) => {
  const draft = await aDraft(db);
  await save(draft);
  for (let sent = 1; sent < 6; sent += 1) expect((await again(draft)).to).toBe(addressOf(draft.id));
  const { html, to } = await again(draft);
  expect(to).toBeUndefined();
  expect(textOf(html)).toMatch(/请在 \d+ 分钟后再试/);
  const stranger = await aDraft(db);
  expect((await save(stranger)).to).toBe(addressOf(stranger.id));
  expect(textOf((await visit({ db, who: stranger.ctx.actor }, page(stranger.id))).html)).toContain(
    '现在没有可用的验证码，请发送一个',
  );
  expect(await lettersTo(db, email)).toHaveLength(6);
});

test('nobody opens the page of somebody else’s draft, nor proves or sends anything there', async ({ db }) => {
  const draft = await aDraft(db);
  await save(draft);
  const code = await codeTo(db);
  const stranger = { ...draft, ctx: await aCitizen(db, '赵强', now) };
  expect((await visit({ db, who: stranger.ctx.actor }, page(draft.id))).to).toBe('/zh/missing');
  expect((await confirm(stranger, code)).to).toBe('/zh/missing');
  expect((await again(stranger)).to).toBe('/zh/missing');
  expect(await lettersTo(db, email)).toHaveLength(1);
  expect((await find(db, draft.id)).proofs).toEqual([]);
});

test.for(['zh', 'en'] as const)('%s: whoever came from the check goes back there', async (locale, { db }) => {
  const draft = await aDraft(db);
  await save(draft);
  const { html } = await visit({ db, who: draft.ctx.actor }, page(draft.id, locale, 'check'));
  expect(Object.values(linksIn(html))).toContain(paths.changeAnswers(locale, draft.id, 'operator'));
  expect(elementsIn(html, 'input').filter(({ name }) => name === 'toCheck')).toHaveLength(2);
});
