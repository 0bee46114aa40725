import { describe, expect } from 'vitest';
import { post, readDocument, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { newId } from '#db/schema/columns.ts';
import { roundCounts } from '#db/schema/rounds.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import CasePage from '#app/[locale]/applications/[id]/page.tsx';
import AnswerPage from '#app/[locale]/applications/[id]/pages/[page]/page.tsx';
import ReceiptPage from '#app/[locale]/applications/[id]/receipt/page.tsx';
import { submitApplication } from '#app/[locale]/applications/[id]/submission/actions.ts';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import WithdrawalPage from '#app/[locale]/applications/[id]/withdrawal/page.tsx';
import GuidePage from '#app/[locale]/services/[service]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { aCompanyOf } from '#lib/applications/testing/testing.ts';
import { aDraft, aFiling } from '#lib/applications/testing/staff.testing.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { startApplication } from './actions.ts';
import StartPage from './page.tsx';

/** 60 a year, once in a life. */
const service = 'startup-subsidy';
const round = dayOf(new Date()).slice(0, 4);
const now = () => new Date().toISOString();
const take = (db: Database, taken: number) => db.insert(roundCounts).values({ service, round, taken });

const at = <P extends object>(params: P, locale = 'en') => ({ params: Promise.resolve({ locale, ...params }) });
const start =
  (locale = 'en', of = service) =>
  () =>
    StartPage(at({ service: of }, locale));
const pageOf =
  (id: string, locale = 'en') =>
  () =>
    CasePage(at({ id }, locale));
const check =
  (id: string, locale = 'en') =>
  () =>
    CheckPage(at({ id }, locale));
const send = (db: Database, who: Actor, id: string, locale = 'en') => {
  const fields = { locale, applicationId: id, idempotencyKey: newId() };
  return post({ db, who, action: submitApplication, fields, page: check(id, locale) });
};
const buttonsIn = (html: string) => elementsIn(html, 'button').map(({ class: look }) => look);

describe('the guide of a service with so many places', () => {
  test.for([
    ['zh', /名额每年 60 个，先到先得现在还剩几个/, /申请次数每人或者每家企业只能申请一次/],
    [
      'en',
      /Places60 a year, first come, first servedHow many are left now/,
      /How oftenOnce only per person or company/,
    ],
  ] as const)('%s: says how many, how often, and where one sees how many are left', async ([locale, seats, often]) => {
    const html = await readDocument(() => GuidePage(at({ service }, locale)));
    expect(textOf(html).replaceAll(/(?<=名额|个|得|数|Places|served|often) /g, '')).toMatch(seats);
    expect(textOf(html).replaceAll(/(?<=名额|个|得|数|Places|served|often) /g, '')).toMatch(often);
    expect(Object.values(linksIn(html))).toContain(`${paths.startApplication(locale, service)}#admission`);
  });
});

describe('the page before the form', () => {
  test.for([
    ['zh', `${round} 年度还剩 18 个名额（共 60 个）`],
    ['en', `18 of 60 places are left (${round})`],
  ] as const)('%s: says to everybody how many are left', async ([locale, said], { db }) => {
    await take(db, 42);
    expect(textOf((await visit({ db }, start(locale))).html)).toContain(said);
  });

  test('says that none is left, and offers no form, to anybody', async ({ db }) => {
    await take(db, 60);
    for (const by of [{ db }, { db, who: await aPerson(db) }]) {
      const { html } = await visit(by, start());
      expect(textOf(html)).toContain(`All 60 places are taken (${round})`);
      expect(elementsIn(html, 'section').map(({ id }) => id)).not.toContain('start');
      expect(html.match(/<title>/g)).toHaveLength(1);
    }
  });

  test('leads whoever has applied to that application, and to the form only for somebody else', async ({ db }) => {
    const who = await aPerson(db);
    const { id } = await aFiling(db, { service, by: who, at: now() });
    const { html } = await visit({ db, who }, start());
    expect(textOf(html)).toContain('You have already applied');
    expect(textOf(html)).toContain('If you apply for somebody else you can go on');
    expect(linksIn(html)['See that application']).toBe(paths.application('en', id));
    const draft = await aDraft(db, { service, by: who, at: now() });
    const sent = await send(db, who, draft.id);
    expect(sent.to).toBeUndefined();
    expect(linksIn(sent.html)['See that application']).toBe(paths.application('en', id));
    expect(textOf(sent.html)).toContain('so nothing was sent. Your draft is kept.');
  });

  test('leads a company that has applied this year to that application, and to no form', async ({ db }) => {
    const who = await aPerson(db);
    const organisationId = await aCompanyOf(db, who);
    const of = 'high-tech-enterprise';
    const { id } = await aFiling(db, { service: of, by: who, organisationId, at: now() });
    const { html } = await visit({ db, who }, start('en', of));
    expect(textOf(html)).toContain('has already applied');
    expect(linksIn(html)['See that application']).toBe(paths.application('en', id));
    expect(elementsIn(html, 'input').map(({ name }) => name)).not.toContain('organisationId');
    const fields = { locale: 'en', service: of, organisationId };
    const again = await post({ db, who, action: startApplication, fields, page: start('en', of) });
    expect(again.to).toBeUndefined();
    expect(textOf(again.html)).toContain('has already applied');
  });

  test('still offers the form for a company that has not', async ({ db }) => {
    const who = await aPerson(db);
    const organisationId = await aCompanyOf(db, who);
    await aFiling(db, { service, by: who, at: now() });
    const { html } = await visit({ db, who }, start());
    expect(textOf(html)).toContain('You have already applied');
    const choices = elementsIn(html, 'input').filter(({ name }) => name === 'organisationId');
    expect(choices.map(({ value }) => value)).toEqual(['myself', organisationId]);
  });
});

describe('a draft', () => {
  test('says on each of its pages how many are left', async ({ db }) => {
    const who = await aPerson(db);
    const { id, form } = await aDraft(db, { service, by: who, at: now() });
    await take(db, 59);
    const page = form.pages[0]!.id;
    const answers = () => AnswerPage({ ...at({ id, page }), searchParams: Promise.resolve({}) });
    for (const one of [pageOf(id), check(id), answers])
      expect(textOf((await visit({ db, who }, one)).html)).toContain(`1 of 60 places is left (${round})`);
  });

  test.for([
    ['zh', '最后一个名额被别人先提交的申请占了，所以没有提交。', '您填写的内容都保存着，没有丢失。'],
    ['en', 'The last place was taken by an application that was sent before yours', 'What you filled in is kept.'],
  ] as const)('%s: that comes too late is kept, and cannot be sent', async ([locale, said, kept], { db }) => {
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who, at: now() });
    await take(db, 60);
    const { html, to } = await send(db, who, id, locale);
    expect(to).toBeUndefined();
    expect(textOf(html)).toContain(said);
    expect(textOf(html)).toContain(kept);
    expect(buttonsIn(html)).not.toContain('button max-sm:w-full');
  });

  test('of somebody who is in by another account says so, and names nothing of it', async ({ db }) => {
    const { id: first } = await aFiling(db, { service, by: await aPerson(db), at: now() });
    const who = await aPerson(db);
    const { id } = await aDraft(db, { service, by: who, at: now() });
    const { html } = await send(db, who, id);
    expect(textOf(html)).toContain('You have an application that is open or was granted, so nothing was sent.');
    expect(textOf(html)).toContain('the department can tell you');
    expect(html).not.toContain(first);
  });
});

test('the receipt, the case and the page that withdraws it say which place it has', async ({ db }) => {
  await take(db, 16);
  const who = await aPerson(db);
  const { id } = await aDraft(db, { service, by: who, at: now() });
  expect((await send(db, who, id)).to).toBe(paths.receipt('en', id));
  for (const page of [() => ReceiptPage(at({ id })), pageOf(id)])
    expect(textOf((await visit({ db, who }, page)).html)).toMatch(/Place You have place \d+ of 60/);
  const zh = await visit({ db, who }, () => ReceiptPage(at({ id }, 'zh')));
  expect(textOf(zh.html)).toMatch(/第 \d+ 个，共 60 个/);
  const { html } = await visit({ db, who }, () => WithdrawalPage(at({ id })));
  expect(textOf(html)).toContain('Your place goes back to others');
});
