import { expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { readRecusals } from '#lib/applications/conflict/read-recusals.ts';
import { anOfficer, permit } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, aSubmittedCase, find } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import CasePage from '#app/[locale]/staff/applications/[id]/page.tsx';
import { declareMyRelative, endDeclaration, endKeepingAway, keepAway } from './actions.ts';
import RecusalsPage from './page.tsx';

const page =
  (searchParams: { moved?: string } = {}, locale = 'zh') =>
  () =>
    RecusalsPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(searchParams) });
const relative = { locale: 'zh', residentId: '110105 19491231 002x', relation: 'parent', untilDay: '' };

test('an officer declares a relative: the page says how many cases went, and shows the ends of the number alone', async ({
  db,
}) => {
  const who = await anOfficer(db, permit.department);
  const id = await aSubmittedCase(await aCitizen(db));
  const sent = await post({ db, who, action: declareMyRelative, page: page(), fields: relative });
  expect(sent.to).toBe('/zh/staff/recusals?moved=1');
  expect((await find(db, id)).assigneeId).not.toBe(who.id);
  const { html } = await visit({ db, who }, page({ moved: '1' }));
  expect(textOf(html)).toContain('已登记，1 件办件转给了同事。');
  expect(textOf(html)).toContain('李四 父母 110***********002X');
  expect(html).not.toContain('19491231');
  expect(textOf(html)).not.toContain('终止 李四申报的');
});

test('what is wrong is said beside the field, and what was typed stays', async ({ db }) => {
  const who = await anOfficer(db, permit.department);
  const fields = { ...relative, locale: 'en', residentId: '110105194912310021', relation: '' };
  const { html } = await post({ db, who, action: declareMyRelative, page: page({}, 'en'), fields });
  expect(textOf(html)).toContain('One character of the resident ID number is wrong; compare it with the card');
  expect(textOf(html)).toContain('Choose how you are related');
  const typed = elementsIn(html, 'input').find(({ name }) => name === 'residentId');
  expect(typed).toMatchObject({ value: '110105194912310021', 'aria-invalid': 'true' });
});

test('a supervisor ends a declaration, and names a colleague who keeps away from a case', async ({ db }) => {
  const colleague = await anOfficer(db, permit.department);
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  await post({ db, who: colleague, action: declareMyRelative, page: page(), fields: relative });
  const shown = textOf((await visit({ db, who: supervisor }, page())).html);
  expect(shown).toContain('终止 李四申报的 110***********002X');
  const [declared] = (await readRecusals(contextOf(db, colleague))).relatives;
  const fields = { locale: 'zh', relativeId: declared?.id ?? '' };
  expect((await post({ db, who: supervisor, action: endDeclaration, page: page(), fields })).to).toBe(
    '/zh/staff/recusals',
  );
  const again = await post({ db, who: supervisor, action: endDeclaration, page: page(), fields });
  expect(textOf(again.html)).toContain('这项申报已经终止');

  const id = await aSubmittedCase(await aCitizen(db));
  const reference = (await find(db, id)).reference ?? '';
  const away = { locale: 'zh', reference, personId: colleague.id, reason: '同学' };
  expect((await post({ db, who: supervisor, action: keepAway, page: page(), fields: away })).to).toBe(
    '/zh/staff/recusals?moved=1',
  );
  const unknown = { ...away, reference: 'ABCD' };
  const { html } = await post({ db, who: supervisor, action: keepAway, page: page(), fields: unknown });
  expect(textOf(html)).toContain('请输入办件的受理编号');
});

test('a supervisor ends a recusal that was a mistake, with a reason; whoever keeps away has no way to', async ({
  db,
}) => {
  const wang = await anOfficer(db, permit.department);
  const supervisor = await anOfficer(db, permit.department, ['supervisor']);
  const id = await aSubmittedCase(await aCitizen(db));
  const reference = (await find(db, id)).reference ?? '';
  const away = { locale: 'zh', reference, personId: wang.id, reason: '看错了申请人' };
  await post({ db, who: wang, action: keepAway, page: page(), fields: away });
  const own = textOf((await visit({ db, who: wang }, page())).html);
  expect(own).toContain('正在回避的办件');
  expect(own).toContain('看错了申请人');
  expect(own).toContain('登记有误的，请让督办员终止。');
  expect(own).not.toContain('终止回避');

  const [found] = (await readRecusals(contextOf(db, wang))).recusals;
  const fields = { locale: 'zh', recusalId: found?.id ?? '', reason: ' ' };
  const ending = { db, who: supervisor, action: endKeepingAway, page: page() };
  expect(textOf((await post({ ...ending, fields })).html)).toContain('请写明理由，不超过 500 字');
  const filled = { ...fields, reason: '同名' };
  expect((await post({ ...ending, fields: filled })).to).toBe('/zh/staff/recusals');
  expect(textOf((await visit({ db, who: supervisor }, page())).html)).not.toContain('正在回避的办件');
  expect(textOf((await post({ ...ending, fields: filled })).html)).toContain('也可能已经终止');
  const ofCase = () => CasePage({ params: Promise.resolve({ locale: 'zh', id }), searchParams: Promise.resolve({}) });
  const history = textOf((await visit({ db, who: supervisor }, ofCase)).html);
  for (const said of ['李四不再回避', '同名', '李四回避', '看错了申请人']) expect(history).toContain(said);
});
