import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { call, origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { decidedCases } from '#db/schema/supervision.ts';
import { people } from '#db/schema/identity.ts';
import { test } from '#db/testing.ts';
import { answerQuestion, askOwner, recordQuality, remindOwner } from '#app/_parts/supervision/actions.ts';
import { Escalations } from '#app/_parts/staff/escalations.tsx';
import { GET } from '#app/api/supervision/[table]/route.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { escalate } from '#lib/applications/supervision/ladder/escalate.ts';
import { recordDecided } from '#lib/applications/supervision/figures/record-decided.ts';
import { readMyQuestions } from '#lib/applications/supervision/ladder/read-escalations.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import CasesPage from './cases/page.tsx';
import SupervisionPage from './page.tsx';
import QualityPage from './quality/page.tsx';
import QuestionsPage from './questions/page.tsx';

const now = '2026-12-02T10:00:00+08:00';
beforeAll(() => void vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const params = Promise.resolve({ locale: 'zh' });
const main =
  (search: Record<string, string> = {}) =>
  () =>
    SupervisionPage({ params, searchParams: Promise.resolve(search) });
const list = (address: string) => () =>
  CasesPage({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(address, origin).searchParams)) });
const questions = () => QuestionsPage({ params });

/** A case that has been overdue for two days, and one that was decided; the ladder has been climbed. */
async function aCity(db: Database) {
  const cast = await aCast(db);
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  const late = await aCaseIn(db, 'in_review', cast);
  const decided = await aCaseIn(db, 'refused', cast);
  await escalate(contextOf(db, null, now));
  await recordDecided(contextOf(db, null, now));
  return { ...cast, supervisor, late, decided };
}

const bodyRows = (html: string): number => (/<tbody>[\s\S]*?<\/tbody>/.exec(html)?.[0].match(/<tr/g) ?? []).length;

test('every number of the page leads to a list with so many cases', async ({ db }) => {
  const { supervisor, late } = await aCity(db);
  const { html } = await visit({ db, who: supervisor }, main());
  expect(textOf(html)).toContain(late.applicantName);
  const links = elementsIn(html, 'a').filter(({ href }) => href?.includes('/supervision/cases?'));
  expect(links.length).toBeGreaterThan(30);
  const wholeNumbers = [...html.matchAll(/<a href="([^"]*supervision\/cases\?[^"]*)"[^>]*>(\d+)<\/a>/g)];
  const counted = wholeNumbers.filter(([, href]) => /figure=(open|due|overdue|day|age|near)\b/.test(href!));
  expect(counted.length).toBeGreaterThan(8);
  for (const [, href, number] of counted) {
    const answer = await visit({ db, who: supervisor }, list(href!.replaceAll('&amp;', '&')));
    expect([href, bodyRows(answer.html)]).toEqual([href, Number(number)]);
  }
});

test('whoever supervises nobody finds no page and no file, and an administrator reads no name', async ({ db }) => {
  const { officer, late } = await aCity(db);
  for (const page of [main(), list('/?figure=open'), () => QualityPage({ params })])
    expect((await visit({ db, who: officer }, page)).to).toMatch(/missing/);
  expect((await csv(db, officer, 'service')).status).toBe(404);
  const administrator = await anOfficer(db, '*', ['administrator']);
  const { html } = await visit({ db, who: administrator }, main());
  expect(textOf(html).replaceAll(' ', '')).toContain(late.reference);
  expect(textOf(html)).not.toContain(late.applicantName);
  expect(elementsIn(html, 'a').some(({ href }) => href?.includes(late.id))).toBe(false);
});

test('a reminder says what came of it on the page it was sent from', async ({ db }) => {
  const { supervisor, late } = await aCity(db);
  const send = () =>
    post({
      ...{ db, who: supervisor, action: remindOwner, page: main() },
      fields: { locale: 'zh', applicationId: late.id },
    });
  expect(textOf((await send()).html)).toContain('已提醒经办人');
  expect(textOf((await send()).html)).toContain('今天已经提醒过');
});

test('a question without words keeps its form open, and one with words reaches the owner', async ({ db }) => {
  const { supervisor, officer, late } = await aCity(db);
  const send = (question: string) =>
    post({
      ...{ db, who: supervisor, action: askOwner, page: main() },
      fields: { locale: 'zh', applicationId: late.id, question },
    });
  const refused = await send(' ');
  expect(refused.html).toMatch(/<details open/);
  expect(textOf(refused.html)).toContain('请写下要问的');
  expect(textOf((await send('缺什么？')).html)).toContain('询问已发给经办人');
  expect(textOf((await visit({ db, who: officer }, questions)).html)).toContain('缺什么？');
});

test('the reply to the ladder stands in the list of supervision and in the case', async ({ db }) => {
  const { supervisor, officer, late } = await aCity(db);
  const [asked] = await readMyQuestions(contextOf(db, supervisor, now));
  const answered = await post({
    ...{ db, who: supervisor, action: answerQuestion, page: questions },
    fields: { locale: 'zh', escalationId: asked!.id, reason: '等检测', plan: '周五办结' },
  });
  expect(textOf(answered.html)).toContain('已答复');
  expect(textOf(answered.html)).toContain('没有要您答复的');
  expect(textOf((await visit({ db, who: supervisor }, main())).html)).toContain('周五办结');
  const ctx = contextOf(db, officer, now);
  const inCase = await visit({ db, who: officer }, () => Escalations({ ctx, applicationId: late.id, locale: 'zh' }));
  expect(textOf(inCase.html)).toContain('等检测');
});

async function csv(db: Database, who: Actor, table: string, query = ''): Promise<Response> {
  const request = new Request(`${origin}/api/supervision/${table}?locale=zh${query}`);
  return (await call({ db, who }, () => GET(request, { params: Promise.resolve({ table }) }))).response;
}

test('each table is a file for spreadsheets, in which a name runs no formula, and who took it is on record', async ({
  db,
}) => {
  const { supervisor, officer } = await aCity(db);
  await db.update(people).set({ name: '=HYPERLINK("http://x")' }).where(eq(people.id, officer.id));
  const answer = await csv(db, supervisor, 'owner');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = new Uint8Array(await answer.clone().arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await answer.text()).toContain(`"'=HYPERLINK(""http://x"")"`);
  for (const table of ['service', 'department', 'ages', 'week'])
    expect((await csv(db, supervisor, table)).status).toBe(200);
  expect(await (await csv(db, supervisor, 'cases', '&figure=overdue')).text()).toContain('=HYPERLINK'.slice(1));
  expect((await csv(db, supervisor, 'nothing')).status).toBe(404);
  const taken = await db.select().from(auditEvents).where(eq(auditEvents.action, 'export_supervision'));
  expect(taken.map(({ facts, actorId }) => [facts, actorId])).toContainEqual([
    { table: 'cases', rows: '1' },
    supervisor.id,
  ]);
});

test('how far decided cases were from the last day of the promise and of the law stands on the page and in the file', async ({
  db,
}) => {
  const { supervisor } = await aCity(db);
  const { html } = await visit({ db, who: supervisor }, main());
  expect(textOf(html)).toContain('5 −5 / −5 20 −20 / −20');
  expect(textOf(html)).toContain('0 决定被推翻');
  expect(await (await csv(db, supervisor, 'owner')).text()).toMatch(/,-5,-5,-20,-20,/);
});

test('a finding of the second person is kept on the page', async ({ db }) => {
  const { supervisor, decided } = await aCity(db);
  await db.update(decidedCases).set({ sampled: true });
  const send = (fields: Record<string, string>) =>
    post({
      ...{ db, who: supervisor, action: recordQuality, page: () => QualityPage({ params }) },
      fields: { locale: 'zh', applicationId: decided.id, ...fields },
    });
  expect(textOf((await send({})).html)).toContain('请选择结论');
  expect(textOf((await send({ verdict: 'fault' })).html)).toContain('请写明差错在哪里');
  const kept = textOf((await send({ verdict: 'fault', words: '理由没有依据' })).html);
  expect(kept).toContain('结论已记下');
  expect(kept).toContain('理由没有依据');
});
