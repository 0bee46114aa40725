import { afterAll, beforeAll, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { askAnOpinion } from '#app/[locale]/staff/applications/[id]/opinion/actions.ts';
import AskPage from '#app/[locale]/staff/applications/[id]/opinion/page.tsx';
import CasePage from '#app/[locale]/staff/applications/[id]/page.tsx';
import { readMyOpinions } from '#lib/applications/opinion/give-opinion.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer } from '#lib/applications/testing/staff.testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { replyToOpinion } from './actions.ts';
import OpinionsPage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const desk =
  (searchParams: { opinion?: string } = {}) =>
  () =>
    OpinionsPage({ params: Promise.resolve({ locale: 'zh' }), searchParams: Promise.resolve(searchParams) });

test('an opinion is asked for on the case, read and replied to by one colleague, and stands on the case', async ({
  db,
}) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'accepted', cast);
  const expert = await anOfficer(db, 'market', ['reviewer']);
  const casePage = () => CasePage({ params: Promise.resolve({ locale: 'zh', id }), searchParams: Promise.resolve({}) });
  const askPage = () => AskPage({ params: Promise.resolve({ locale: 'zh', id }) });
  expect((await visit({ db, who: cast.officer }, casePage)).html).toContain(paths.staff.opinion('zh', id));
  expect((await visit({ db, who: cast.approver }, askPage)).to).toBe(paths.staff.application('zh', id));

  const asked = { locale: 'zh', applicationId: id, department: 'market', question: '是否禁养？', days: '5' };
  const wrong = { ...asked, question: ' ', days: '30', department: '' };
  const refused = await post({ db, who: cast.officer, action: askAnOpinion, page: askPage, fields: wrong });
  for (const said of ['请选择部门', '请写明要征求什么意见', '请填写 1 到 20 个工作日'])
    expect(textOf(refused.html)).toContain(said);
  const sent = await post({ db, who: cast.officer, action: askAnOpinion, page: askPage, fields: asked });
  expect(sent.to).toBe(paths.staff.application('zh', id));

  const [opinion] = await readMyOpinions(contextOf(db, expert));
  const open = desk({ opinion: opinion?.id ?? '' });
  expect(textOf((await visit({ db, who: expert }, desk())).html)).toContain('养犬登记 请在2026年11月30日');
  const before = textOf((await visit({ db, who: expert }, open)).html);
  expect(before).toContain('是否禁养？');
  expect(before).toContain('申请内容');
  expect((await visit({ db, who: cast.officer }, open)).to).toBe('/zh/missing');
  const reply = { locale: 'zh', opinionId: opinion?.id ?? '', reply: '不属于禁养。' };
  expect((await post({ db, who: expert, action: replyToOpinion, page: open, fields: reply })).to).toBe(
    paths.staff.opinions('zh', { opinion: opinion?.id ?? '' }),
  );
  expect(textOf((await visit({ db, who: expert }, open)).html)).not.toContain('申请内容');
  expect(textOf((await visit({ db, who: cast.officer }, casePage)).html)).toContain('不属于禁养。');
});
