import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { pendingActs } from '#db/schema/pending.ts';
import { test } from '#db/testing.ts';
import CasePage from '#app/[locale]/staff/applications/[id]/page.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Application } from '#lib/applications/application.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import ActPage from './page.tsx';

vi.stubEnv('TAKE_BACK_SECONDS', '10');
const time = (seconds: number) => new Date(Date.parse('2026-11-23T10:00:00+08:00') + seconds * 1000);
beforeEach(() => void vi.useFakeTimers({ now: time(0), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const reason = '材料是别人的。';
const actPage = (id: string) => () =>
  ActPage({ params: Promise.resolve({ locale: 'zh', id, act: 'non-acceptance' }), searchParams: Promise.resolve({}) });
const casePage = (id: string, last: string) => () =>
  CasePage({ params: Promise.resolve({ locale: 'zh', id }), searchParams: Promise.resolve({ last }) });
const refuse = (db: Database, who: Actor, { id, version }: Application) =>
  post({
    ...{ db, who, action: takeAct, page: actPage(id) },
    fields: { locale: 'zh', act: 'non-acceptance', applicationId: id, version: String(version), reason },
  });
const statusOf = async (db: Database, { id }: Pick<Application, 'id'>) =>
  (await db.select({ status: applications.status }).from(applications).where(eq(applications.id, id)))[0]?.status;

test('the next case opens and says what is pending; after its time the act has its effect', async ({ db }) => {
  const cast = await aCast(db);
  const [found, next] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'submitted', cast)];
  const { to, after } = await refuse(db, cast.officer, found);
  expect(to).toBe(paths.staff.acted('zh', { id: found.id, next: next.id, list: '' }));
  const { html } = await visit({ db, who: cast.officer }, casePage(next.id, found.id));
  expect(textOf(html)).toMatch(/养犬登记 · .?申请办理本事项.?：不予受理 10 秒后生效/);
  expect(textOf(html)).toContain('10 秒后生效，通知随后发出。 不能再收回了。 收回 已打开下一件。');
  expect(await statusOf(db, found)).toBe('submitted');
  vi.setSystemTime(time(10));
  const [task] = after as (() => Promise<void>)[];
  await task?.();
  expect(await statusOf(db, found)).toBe('not_accepted');
  const later = await visit({ db, who: cast.officer }, casePage(next.id, found.id));
  expect(textOf(later.html)).toContain('：已决定不予受理。');
});

test('the button leads back to the form, with everything that was typed, and nothing leaves', async ({ db }) => {
  const cast = await aCast(db);
  const [found, next] = [await aCaseIn(db, 'submitted', cast), await aCaseIn(db, 'submitted', cast)];
  const { after } = await refuse(db, cast.officer, found);
  const { html } = await visit({ db, who: cast.officer }, casePage(next.id, found.id));
  const button = elementsIn(html, 'button').find(({ name }) => name === 'takeBack');
  expect(button?.['formAction']).toBe(paths.staff.takingBack('zh', found.id, 'non-acceptance'));
  const fields = { locale: 'zh', act: 'non-acceptance', applicationId: found.id, takeBack: 'yes' };
  const back = await post({ db, who: cast.officer, action: takeAct, fields, page: actPage(found.id) });
  expect(back.to).toBeUndefined();
  expect(textOf(back.html)).toContain('已收回，什么都没有发出。');
  expect(textOf(back.html)).toContain(reason);
  expect(elementsIn(back.html, 'input').find(({ name }) => name === 'version')).toMatchObject({
    value: String(found.version),
  });
  vi.setSystemTime(time(10));
  await (after as (() => Promise<void>)[])[0]?.();
  expect(await statusOf(db, found)).toBe('submitted');
  expect(await db.$count(pendingActs)).toBe(0);

  const again = await post({ db, who: cast.officer, action: takeAct, fields, page: actPage(found.id) });
  expect(textOf(again.html)).toContain('已经生效，不能收回了。');
});

test('a colleague sees that an act is pending, and cannot take it back', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'submitted', cast);
  await refuse(db, cast.officer, found);
  const colleague = (await aCast(db)).officer;
  const { html } = await visit({ db, who: colleague }, casePage(found.id, found.id));
  expect(html).not.toContain('takeBack');
  expect(textOf(html)).toContain('刚刚有人办理');
  const fields = { locale: 'zh', act: 'non-acceptance', applicationId: found.id, takeBack: 'yes' };
  await post({ db, who: colleague, action: takeAct, fields, page: actPage(found.id) });
  expect(await db.$count(pendingActs)).toBe(1);
});

test('the letter is shown beside what was typed, in both languages, and nothing is kept', async ({ db }) => {
  const cast = await aCast(db);
  const { id, version } = await aCaseIn(db, 'submitted', cast);
  const fields = { locale: 'zh', act: 'non-acceptance', applicationId: id, version: String(version), preview: 'yes' };
  const preview = (typed: object) =>
    post({ db, who: cast.officer, action: takeAct, page: actPage(id), fields: { ...fields, ...typed } });
  const { html, to } = await preview({ reason });
  expect(to).toBeUndefined();
  expect(elementsIn(html, 'button').map(({ name }) => name)).toContain('preview');
  expect(textOf(html)).toContain('您的申请不予受理：养犬登记');
  expect(textOf(html)).toContain('Your application was not accepted: Dog registration');
  expect(textOf(html).split(reason)).toHaveLength(4);
  expect(textOf((await preview({ reason: ' ' })).html)).toContain('（这里是理由）');
  expect(await db.$count(pendingActs)).toBe(0);
  expect(await statusOf(db, { id })).toBe('submitted');
});

test('a preview of what is not filled in says what is missing', async ({ db }) => {
  const cast = await aCast(db);
  const { id, version } = await aCaseIn(db, 'awaiting_approval', cast);
  const fields = { locale: 'zh', act: 'decision', applicationId: id, version: String(version), preview: 'yes' };
  const page = () =>
    ActPage({ params: Promise.resolve({ locale: 'zh', id, act: 'decision' }), searchParams: Promise.resolve({}) });
  const { html, to } = await post({ db, who: cast.approver, action: takeAct, page, fields: { ...fields, reason } });
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('请选择准予或不予');
});

test('a reason is inserted by its button after what is written, and nothing else happens', async ({ db }) => {
  const cast = await aCast(db);
  const { id, version } = await aCaseIn(db, 'submitted', cast);
  const { html } = await visit({ db, who: cast.officer }, actPage(id));
  const chips = elementsIn(html, 'button').filter(({ name }) => name === 'snippet');
  expect(chips.map(({ value }) => value)).toEqual(['not-in-scope', 'still-incomplete']);
  const fields = { locale: 'zh', act: 'non-acceptance', applicationId: id, version: String(version), reason };
  const answered = await post({
    ...{ db, who: cast.officer, action: takeAct, page: actPage(id) },
    fields: { ...fields, snippet: 'not-in-scope' },
  });
  expect(answered.to).toBeUndefined();
  expect(textOf(answered.html)).toContain(`${reason} 您申请的事项依法不需要取得许可`);
  expect(await db.$count(pendingActs)).toBe(0);
});
