import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/applications/testing/testing.ts';
import { appointSomebody, endOffice, endPostOfSomebody } from './actions.ts';
import PeoplePage from './page.tsx';

const { department } = licence;
const page =
  (said: { person?: string; done?: string; moved?: string } = {}, locale = 'zh') =>
  () =>
    PeoplePage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(said) });

test('an administrator gives a post to somebody who has signed in, and is told what is wrong', async ({ db }) => {
  const who = await anOfficer(db, '*', ['administrator']);
  const newcomer = await aPerson(db, '新来');
  const fields = { locale: 'zh', email: `${newcomer.id}@example.org`, department, post: 'intake' };
  const send = (more: Record<string, string>) =>
    post({ db, who, action: appointSomebody, page: page(), fields: { ...fields, ...more } });
  const unknown = await send({ email: 'nobody@example.org' });
  expect(textOf(unknown.html)).toContain('没有用这个邮箱登录过的账号');
  expect(elementsIn(unknown.html, 'input').find(({ name }) => name === 'email')).toMatchObject({
    value: 'nobody@example.org',
  });
  expect(textOf((await send({ email: 'nobody', department: '', post: '' })).html)).toContain('请选择部门');
  expect(textOf((await send({ post: 'approver' })).html)).toContain('这个岗位只能由运营单位用命令安排。');
  expect((await send({})).to).toBe('/zh/staff/people?done=appointed');
  const { html } = await visit({ db, who }, page({ done: 'appointed' }));
  expect(textOf(html)).toContain('已安排岗位');
  expect(textOf(html)).toContain('新来 市公安局受理员');
  const offered = elementsIn(html, 'input').filter(({ name }) => name === 'post');
  expect(offered.map(({ value }) => value)).toEqual(['intake', 'reviewer', 'counter-lead', 'supervisor']);
});

test('somebody’s posts are ended one by one, or all at once; the page says how many cases went', async ({ db }) => {
  const cast = await aCast(db);
  await anOfficer(db, department);
  await aCaseIn(db, 'in_review', cast);
  const who = await anOfficer(db, '*', ['administrator']);
  const personId = cast.officer.id;
  const shown = textOf((await visit({ db, who }, page({ person: personId }))).html);
  expect(shown).toContain('李四的岗位');
  expect(shown).toContain('结束 市公安局审批员');
  const one = { locale: 'zh', personId, department, post: 'approver' };
  const open = page({ person: personId });
  expect((await post({ db, who, action: endPostOfSomebody, page: open, fields: one })).to).toBe(
    '/zh/staff/people?done=ended&moved=0',
  );
  const again = await post({ db, who, action: endPostOfSomebody, page: open, fields: one });
  expect(textOf(again.html)).toContain('这个人已经没有这个岗位了。');
  const all = { locale: 'en', personId };
  expect((await post({ db, who, action: endOffice, page: open, fields: all })).to).toBe(
    '/en/staff/people?done=left&moved=1',
  );
  const { html } = await visit({ db, who }, page({ done: 'left', moved: '1' }, 'en'));
  expect(textOf(html)).toContain('They have left office and are signed out everywhere. 1 case has gone to colleagues.');
});

test('one’s own posts are not to be ended here, and a supervisor only reads', async ({ db }) => {
  const who = await anOfficer(db, '*', ['administrator']);
  const own = textOf((await visit({ db, who }, page({ person: who.id }))).html);
  expect(own).toContain('只能由运营单位用命令变更');
  const supervisor = await anOfficer(db, department, ['supervisor']);
  const { html } = await visit({ db, who: supervisor }, page({ person: supervisor.id }));
  expect(textOf(html)).toContain('岗位由管理员安排。');
  expect(textOf(html)).not.toContain('办理离任');
  expect(elementsIn(html, 'input').filter(({ name }) => name === 'email')).toEqual([]);
});
