import { expect, it } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { markupOf, pressableNames } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aCitizen, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { MySessions } from './account/my-sessions.tsx';
import MinePage from './applications/page.tsx';
import InboxPage from './inbox/page.tsx';
import { AnswerForm } from './organisations/answer-form.tsx';
import { Drafts } from './services/[service]/application/drafts.tsx';
import QueuePage from './staff/page.tsx';

const page = { params: Promise.resolve({ locale: 'zh' }), searchParams: Promise.resolve({}) };

/** How many different names the rows of a list offer to press. */
const differentNames = (html: string, of: RegExp): number =>
  new Set(pressableNames(html).filter((name) => of.test(name))).size;

test('two cases of one service that wait for the person are told apart by their buttons', async ({ db }) => {
  const cast = await aCast(db);
  for (let made = 0; made < 2; made++) await aCaseIn(db, 'correction_requested', cast);
  const ctx = { ...(await aCitizen(db)), actor: cast.citizen };
  for (let made = 0; made < 2; made++) await aSubmittedCase(ctx);
  const { html } = await visit({ db, who: cast.citizen }, () => MinePage(page));
  expect(differentNames(html, /^去处理/)).toBe(2);
  expect(differentNames(html, /^看看交到哪里/)).toBe(2);
});

test('two cases of one service in hand are told apart, and so are letters and a queue', async ({ db }) => {
  const cast = await aCast(db);
  for (let made = 0; made < 2; made++) await aCaseIn(db, 'refused', cast);
  for (let made = 0; made < 2; made++) await aFiling(db, { service: licence.service, by: cast.citizen });
  const mine = await visit({ db, who: cast.citizen }, () => MinePage(page));
  expect(differentNames(mine.html, /^养犬登记/)).toBe(2);
  const inbox = await visit({ db, who: cast.citizen }, () => InboxPage(page));
  expect(pressableNames(inbox.html)).toContainEqual(expect.stringMatching(/^您的申请未获批准 养犬登记 · 2026/));
  const colleagues = { ...page, searchParams: Promise.resolve({ queue: 'colleagues' }) };
  const queue = await visit({ db, who: await anOfficer(db, licence.department) }, () => QueuePage(colleagues));
  expect(differentNames(queue.html, /养犬登记.*·/)).toBe(2);
});

const at = (day: number) => new Date(`2026-11-0${day}T10:00:00+08:00`);

it('two places where one is signed in', () => {
  const sessions = [1, 2].map((day) => ({
    ...{ id: `${day}`, here: false, method: 'code' as const, openedAt: at(day), seenAt: at(day) },
  }));
  expect(differentNames(markupOf(MySessions({ sessions, locale: 'zh' })), /^退出这一处/)).toBe(2);
});

it('two drafts of one service', () => {
  const drafts = [1, 2].map((day) => ({ id: `${day}`, applicantName: '林小雨', updatedAt: at(day) }));
  const html = markupOf(Drafts({ drafts, locale: 'zh' }));
  expect([/^接着填/, /^删除草稿/, /^确定删除/].map((of) => differentNames(html, of))).toEqual([2, 2, 2]);
});

it('two companies that invite', () => {
  const html = ['云川味道餐饮有限公司', '云川物流有限公司'].map((organisation) =>
    markupOf(AnswerForm({ locale: 'zh', invitation: { id: organisation, organisation, representation: 'confirmed' } })),
  );
  expect([/^接受/, /^谢绝/].map((of) => differentNames(html.join(''), of))).toEqual([2, 2]);
});
