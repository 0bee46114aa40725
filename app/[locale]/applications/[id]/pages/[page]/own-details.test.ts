import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { start } from '#lib/applications/draft/start.ts';
import { aCitizen, aDraft, aHandler, find, granted } from '#lib/applications/testing/testing.ts';
import { findDetails } from '#lib/identity/details.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { saveAnswers } from './actions.ts';
import AnswerPage from './page.tsx';

const own = { name: '林小雨', locale: 'zh', phone: '13812345678', residentId: '11010519491231002X' } as const;

const page = (id: string, pageId: string, locale: string) => () =>
  AnswerPage({ params: Promise.resolve({ locale, id, page: pageId }), searchParams: Promise.resolve({}) });

type Sent = { id: string; pageId: string; locale?: 'zh' | 'en' };

const look = ({ db, actor }: ApplicationContext, { id, pageId, locale = 'en' }: Sent) =>
  visit({ db, who: actor }, page(id, pageId, locale));

const press = (
  { db, actor }: ApplicationContext,
  { id, pageId, locale = 'en' }: Sent,
  fields: Record<string, string>,
) =>
  post({
    ...{ db, who: actor, action: saveAnswers, page: page(id, pageId, locale) },
    fields: { locale, applicationId: id, pageId, ...fields },
  });

const valueOf = (html: string, id: string) => elementsIn(html, 'input').find((input) => input['id'] === id)?.['value'];
const buttonsFor = (html: string) =>
  elementsIn(html, 'button')
    .filter(({ name }) => name === 'fillIn')
    .map(({ value }) => value);

/** A company's application for a food licence, by a handler whose details are known. */
async function aLicence(db: Database) {
  const { organisationId, ...ctx } = await aHandler(db);
  await saveDetails(ctx, own);
  const { id } = granted(await start(ctx, { service: 'food-business-licence', organisationId, locale: 'zh' }));
  return { ctx, id };
}

test('what comes from own details says so, with the way there', async ({ db }) => {
  const ctx = await aCitizen(db);
  await saveDetails(ctx, own);
  const id = await aDraft(ctx);
  const { html } = await look(ctx, { id, pageId: 'you', locale: 'zh' });
  expect(textOf(html)).toContain('姓名、居民身份证号码、手机号码来自 我的信息 ，请核对。');
  expect(linksIn(html)['我的信息']).toBe(paths.account('zh'));
  expect(valueOf(html, 'resident-id')).toBe(own.residentId);
  expect(buttonsFor(html)).toEqual([]);
  expect(html).not.toContain('keepDetails');
});

test('details that came after the draft are filled in by a button, and saved by nothing but saving', async ({ db }) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  await saveDetails(ctx, own);
  expect(buttonsFor((await look(ctx, { id, pageId: 'you' })).html)).toEqual(['page']);
  const typed = { name: '林', 'resident-id': '', phone: '', relation: 'spouse' };
  const { html, to } = await press(ctx, { id, pageId: 'you' }, { ...typed, fillIn: 'page' });
  expect(to).toBeUndefined();
  expect(['name', 'resident-id', 'phone'].map((name) => valueOf(html, name))).toEqual([
    own.name,
    own.residentId,
    own.phone,
  ]);
  expect(elementsIn(html, 'input').find(({ value }) => value === 'spouse')).toHaveProperty('checked');
  expect(textOf(html)).toContain('Filled in. Check it, then save.');
  expect(html).not.toContain('data-alarm');
  expect((await find(db, id)).answers).not.toHaveProperty('phone');
});

test('a person of a company who is the handler is filled in as the handler, one at a time', async ({ db }) => {
  const { ctx, id } = await aLicence(db);
  const { html } = await look(ctx, { id, pageId: 'safety' });
  expect(buttonsFor(html)).toEqual(['safety-officer']);
  const filled = await press(
    ctx,
    { id, pageId: 'safety' },
    { 'safety-officer.name': '别人', fillIn: 'safety-officer' },
  );
  expect(['name', 'resident-id', 'phone'].map((part) => valueOf(filled.html, `safety-officer.${part}`))).toEqual([
    own.name,
    own.residentId,
    own.phone,
  ]);
  expect((await find(db, id)).answers).not.toHaveProperty('safety-officer');
});

test('nobody fills in somebody else’s details, nor a person who must be another', async ({ db }) => {
  const { ctx, id } = await aLicence(db);
  const stranger = await aCitizen(db, '李四');
  await saveDetails(stranger, { ...own, name: '李四' });
  expect((await press(stranger, { id, pageId: 'safety' }, { fillIn: 'safety-officer' })).to).toBe('/en/missing');
  const couple = granted(await start(stranger, { service: 'marriage-registration', locale: 'zh' })).id;
  const answer = { applicationId: couple, pageId: 'couple', couple: 'mainland' };
  await press(stranger, { id: couple, pageId: 'couple' }, answer);
  const { html } = await press(stranger, { id: couple, pageId: 'partner' }, { fillIn: 'partner', 'partner.name': '' });
  expect(html).not.toContain('value="李四"');
  expect(ctx.actor.id).not.toBe(stranger.actor.id);
});

test('what is answered is kept as own details where the person says so, and fills in the next application', async ({
  db,
}) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  expect((await look(ctx, { id, pageId: 'you' })).html).toContain('keepDetails');
  const typed = { name: '林小雨', 'resident-id': own.residentId.toLowerCase(), phone: '138 1234 5678' };
  await press(ctx, { id, pageId: 'for-whom' }, { 'for-whom': 'myself' });
  await press(ctx, { id, pageId: 'you' }, typed);
  expect(await findDetails(ctx)).not.toHaveProperty('phone', own.phone);
  await press(ctx, { id, pageId: 'you' }, { ...typed, 'resident-id': 'wrong', keepDetails: 'yes' });
  expect(await findDetails(ctx)).not.toHaveProperty('phone', own.phone);
  await press(ctx, { id, pageId: 'you' }, { ...typed, keepDetails: 'yes' });
  expect(await findDetails(ctx)).toMatchObject({ phone: own.phone, residentId: own.residentId, locale: 'zh' });
  const next = granted(await start(ctx, { service: 'resident-id-card-renewal', locale: 'zh' })).id;
  expect(Object.values((await find(db, next)).answers)).toEqual(expect.arrayContaining([own.phone, own.residentId]));
});

const home = { district: 'yunhu', street: '湖滨路1号' };
const checkedIn = (html: string): string[] =>
  elementsIn(html, 'input').flatMap((input) => ('checked' in input ? [input['value'] ?? ''] : []));

test('where somebody lives is kept with what else is on file, and only where the box is ticked', async ({ db }) => {
  const ctx = await aCitizen(db);
  await saveDetails(ctx, own);
  const id = await aDraft(ctx);
  expect((await look(ctx, { id, pageId: 'home' })).html).toContain('keepDetails');
  const typed = { 'home.district': home.district, 'home.street': home.street };
  const sent = { ...typed, 'home-kind': 'owned', 'living-since': '2019-05-01' };
  await press(ctx, { id, pageId: 'home' }, sent);
  expect((await findDetails(ctx)).address).toBeUndefined();
  await press(ctx, { id, pageId: 'home' }, { ...sent, keepDetails: 'yes' });
  expect(await findDetails(ctx)).toMatchObject({ ...own, address: home });
  await press(ctx, { id, pageId: 'you' }, { ...own, 'resident-id': own.residentId, keepDetails: 'yes' });
  expect(await findDetails(ctx)).toMatchObject({ ...own, address: home });
});

test('an address that came after the draft is filled in by a button, and saved by nothing but saving', async ({
  db,
}) => {
  const ctx = await aCitizen(db);
  const id = await aDraft(ctx);
  await saveDetails(ctx, { ...own, address: home });
  expect(buttonsFor((await look(ctx, { id, pageId: 'home' })).html)).toEqual(['page']);
  const { html } = await press(ctx, { id, pageId: 'home' }, { fillIn: 'page', 'home.street': '' });
  expect(valueOf(html, 'home.street')).toBe(home.street);
  expect(checkedIn(html)).toEqual([home.district]);
  expect((await find(db, id)).answers).not.toHaveProperty('home');
});

test('a new draft begins with the address on file, and says where it comes from', async ({ db }) => {
  const ctx = await aCitizen(db);
  await saveDetails(ctx, { ...own, address: home });
  const id = await aDraft(ctx);
  expect((await find(db, id)).answers['home']).toEqual(home);
  const { html } = await look(ctx, { id, pageId: 'home', locale: 'zh' });
  expect(textOf(html)).toContain('现住址来自 我的信息 ，请核对。');
  expect(html).not.toContain('keepDetails');
});

test('an address in a district that the city no longer has is not offered', async ({ db }) => {
  const ctx = await aCitizen(db);
  await saveDetails(ctx, { ...own, address: { ...home, district: 'elsewhere' } });
  const id = await aDraft(ctx);
  expect((await find(db, id)).answers).not.toHaveProperty('home');
  expect(buttonsFor((await look(ctx, { id, pageId: 'home' })).html)).toEqual([]);
});
