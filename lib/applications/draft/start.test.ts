import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { people } from '#db/schema/identity.ts';
import { memberships } from '#db/schema/organisations.ts';
import { test, testTogether } from '#db/testing.ts';
import { aCatalogue, testContent } from '#lib/catalogue/testing.ts';
import { isOnline } from '#lib/catalogue/guide.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';
import { answer } from './answer.ts';
import { discard } from './discard.ts';
import { listDrafts } from './read-drafts.ts';
import { listMine, readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { start } from './start.ts';
import { businessLicence } from '#lib/applications/testing/staff.testing.ts';
import {
  aCitizen,
  aDraft,
  aHandler,
  aPerson,
  aSubmittedCase,
  find,
  granted,
  permit,
} from '#lib/applications/testing/testing.ts';

const { catalogue } = testContent();

test('a draft begins with what the account already knows', async ({ db }) => {
  const ctx = await aCitizen(db);
  await db
    .update(people)
    .set({ phone: testVault.seal('13812345678', `people.phone:${ctx.actor.id}`) })
    .where(eq(people.id, ctx.actor.id));

  expect((await find(db, await aDraft(ctx))).answers).toEqual({
    ...{ name: '林小雨', phone: '13812345678' },
    ...{ 'delivery-name': '林小雨', 'delivery-phone': '13812345678' },
  });
});

test('in another city there are that city’s services, and its form asks', async ({ db }) => {
  const elsewhere = aCatalogue(({ guides }) => Object.assign(guides[0]!.data as object, { audience: ['citizen'] }));
  const ctx = { ...(await aCitizen(db)), catalogue: elsewhere };

  expect(await start(ctx, { service: permit, locale: 'zh' })).toMatchObject({ refusal: { code: 'not_online' } });
  const { id, form } = granted(await start(ctx, { service: 'food', locale: 'zh' }));
  expect(form.pages.map((page) => page.id)).toEqual(['who', 'circumstances', 'materials', 'files', 'delivery', 'end']);
  expect((await readMyCase(ctx, id))?.terms.service).toEqual({ zh: '许可', en: '许可' });
});

testTogether('beginning twice at the same moment makes one draft', async ({ db }) => {
  const ctx = await aCitizen(db);
  const begun = await Promise.all(Array.from({ length: 4 }, () => start(ctx, { service: permit, locale: 'zh' })));
  expect(new Set(begun.map((one) => granted(one).id)).size).toBe(1);
  expect(await listDrafts(ctx, permit)).toHaveLength(1);
});

test('starting again goes on with the draft there is', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);

  expect(await start(ctx, { service: permit, locale: 'en' })).toMatchObject({ value: { id, page: undefined } });
  expect(await listDrafts(ctx, permit)).toHaveLength(1);
});

test('the drafts one may go on with are one’s own and one’s company’s, of that service, and not yet sent', async ({
  db,
}) => {
  const [ctx, stranger] = [await aCitizen(db), await aCitizen(db, '赵强')];
  const id = await aDraft(ctx);
  await aDraft(stranger);
  await aSubmittedCase(await aCitizen(db, '王五'));
  expect(await listDrafts(ctx, permit)).toMatchObject([{ id, applicantName: '林小雨' }]);
  expect(await listDrafts(ctx, 'dog-registration')).toEqual([]);
  expect(await listDrafts(await aCitizen(db, '何姐'), permit)).toEqual([]);
});

test('a draft waits on another device, with what was saved', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  await answer(ctx, { applicationId: id, page: 'purpose', raw: { purpose: 'renewal', 'renewal-reason': 'damaged' } });
  const elsewhere = contextOf(db, ctx.actor, '2026-11-25T20:00:00+08:00');

  expect((await readMyCase(elsewhere, id))?.application.answers).toMatchObject({ purpose: 'renewal' });
  expect(await listMine(elsewhere)).toMatchObject([{ id, status: 'draft' }]);
});

test('a service that is not online cannot be applied for', async ({ db }) => {
  const offline = catalogue.listGuides().find((guide) => !isOnline(guide));
  const ctx = await aCitizen(db);

  expect(await start(ctx, { service: offline?.id ?? 'none', locale: 'zh' })).toMatchObject({
    refusal: { code: 'not_online' },
  });
});

test('a service for companies is not open to a person alone', async ({ db }) => {
  expect(await start(await aCitizen(db), { service: 'food-business-licence', locale: 'zh' })).toMatchObject({
    refusal: { code: 'wrong_audience' },
  });
});

test('a handler applies for the company, and only while they act for it', async ({ db }) => {
  const { organisationId, ...ctx } = await aHandler(db);
  const begin = () => start(ctx, { service: 'food-business-licence', organisationId, locale: 'zh' });
  const begun = await begin();
  const id = begun.ok ? begun.value.id : '';
  expect(await find(db, id)).toMatchObject({ organisationId, applicantName: '云川味道餐饮有限公司' });

  const colleague = contextOf(db, await aPerson(db, '何姐'));
  expect(await readMyCase(colleague, id)).toBeUndefined();
  await db.insert(memberships).values({ organisationId, personId: colleague.actor.id, role: 'handler' });
  expect((await readMyCase(colleague, id))?.application.id).toBe(id);

  await db.update(memberships).set({ endedAt: ctx.now() }).where(eq(memberships.personId, ctx.actor.id));
  expect(await readMyCase(ctx, id)).toBeUndefined();
  expect(await begin()).toMatchObject({ refusal: { code: 'not_your_organisation' } });
});

test('what is asked for a company is asked in its own name', async ({ db }) => {
  const { organisationId, ...ctx } = await aHandler(db);
  const { service } = businessLicence;
  const { id, form } = granted(await start(ctx, { service, organisationId, locale: 'zh' }));
  const page = form.pages.find(({ fields }) => fields.some((field) => field.id === 'credit-code'))!;
  const raw = { 'credit-code': '91539900MA00000078' };
  expect(await answer(ctx, { applicationId: id, page: page.id, raw })).toMatchObject({
    refusal: { code: 'invalid', problems: { 'credit-code': { code: 'other-company' } } },
  });
});

test('a draft can be thrown away by its owner, an application by nobody', async ({ db }) => {
  const ctx = await aCitizen(db);
  const draft = await aDraft(ctx);
  const stranger = await aCitizen(db, '赵强');

  expect(await discard(stranger, { applicationId: draft })).toMatchObject({ refusal: { code: 'unknown_application' } });
  expect(await discard(ctx, { applicationId: draft })).toEqual({ ok: true, value: permit });
  expect(await listMine(ctx)).toEqual([]);
  expect(await discard(ctx, { applicationId: await aSubmittedCase(ctx) })).toMatchObject({
    refusal: { code: 'already_sent' },
  });
});

test.for(['company-registration', 'individual-business-registration'])(
  'who founds a business applies in person, for there is no business yet: %s',
  async (service, { db }) => {
    const started = await start(await aCitizen(db), { service, locale: 'zh' });
    expect(started).toMatchObject({ ok: true });
    const fields = started.ok ? started.value.form.pages.flatMap((page) => page.fields) : [];
    expect(fields.find(({ id }) => id === 'credit-code')).toBeUndefined();
  },
);

test('a business cannot be a sole trader, and a person does not apply for a business that is there', async ({ db }) => {
  const handler = await aHandler(db);
  const { organisationId } = handler;
  expect(
    await start(handler, { service: 'individual-business-registration', organisationId, locale: 'zh' }),
  ).toMatchObject({ refusal: { code: 'wrong_audience' } });
  expect(await start(handler, { service: 'food-business-licence', locale: 'zh' })).toMatchObject({
    refusal: { code: 'wrong_audience' },
  });
});
