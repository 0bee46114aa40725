import { afterAll, beforeAll, expect, vi } from 'vitest';
import { origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { actOnSelected } from '#app/_parts/staff/several/actions.ts';
import { boxValue } from '#app/_parts/staff/several/selected-input.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import CasesPage from './cases/page.tsx';
import SupervisionPage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-12-02T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const params = Promise.resolve({ locale: 'en' });
const main = () => SupervisionPage({ params, searchParams: Promise.resolve({}) });
const list = (address: string) => () =>
  CasesPage({ params, searchParams: Promise.resolve(Object.fromEntries(new URL(address, origin).searchParams)) });
const boxesIn = (html: string) =>
  elementsIn(html, 'input').filter(({ name, type }) => name === 'case' && type === 'checkbox');

/** Late cases of one officer, their supervisor, and a colleague. */
async function lateCases(db: Database, count: number) {
  const cast = await aCast(db);
  const cases = [];
  while (cases.length < count) cases.push(await aCaseIn(db, 'in_review', cast));
  const supervisor = await anOfficer(db, licence.department, ['supervisor']);
  return { ...cast, cases, supervisor, colleague: await anOfficer(db, licence.department, ['reviewer']) };
}

test('from a person’s number a supervisor comes to their cases, ticks them all and gives them to a colleague', async ({
  db,
}) => {
  const { supervisor, officer, colleague, cases } = await lateCases(db, 3);
  const { html } = await visit({ db, who: supervisor }, main);
  const ofPerson = elementsIn(html, 'a').find(
    ({ href }) => href?.includes('figure=overdue') && href.includes(`owner=${officer.id}`),
  );
  const address = (ofPerson?.['href'] ?? '').replaceAll('&amp;', '&');
  const all = linksIn((await visit({ db, who: supervisor }, list(address))).html)['Select all on this page'] ?? '';
  const ticked = boxesIn((await visit({ db, who: supervisor }, list(all))).html);
  expect(ticked.map((box) => 'checked' in box)).toEqual([true, true, true]);
  const fields = { locale: 'en', act: 'handing-over', to: colleague.id, case: ticked.map(({ value = '' }) => value) };
  const send = (reason: string) =>
    post({ db, who: supervisor, action: actOnSelected, page: list(all), fields: { ...fields, reason } });
  expect(textOf((await send(' ')).html)).toContain('Say why you hand them over');
  expect(textOf((await send('On leave')).html)).toContain('3 handed over.');
  for (const { id } of cases) expect((await find(db, id)).assigneeId).toBe(colleague.id);
});

test('beside remind and ask stands a fold that gives one case away, and what is missing keeps it open', async ({
  db,
}) => {
  const { supervisor, colleague, cases } = await lateCases(db, 1);
  const [late] = cases;
  const send = (reason: string) =>
    post({
      ...{ db, who: supervisor, action: actOnSelected, page: main },
      fields: { locale: 'en', act: 'handing-over', case: boxValue(late!), to: colleague.id, reason },
    });
  const refused = await send('');
  expect(refused.html).toMatch(/<details open/);
  expect(textOf(refused.html)).toContain('Say why you hand them over');
  expect(textOf((await send('On leave')).html)).toContain('1 handed over.');
  expect((await find(db, late!.id)).assigneeId).toBe(colleague.id);
});

test('an administrator, who opens no case, has no boxes', async ({ db }) => {
  await lateCases(db, 1);
  const administrator = await anOfficer(db, '*', ['administrator']);
  const { html } = await visit({ db, who: administrator }, list('/?figure=open'));
  expect(boxesIn(html)).toEqual([]);
  expect(html).not.toContain('handing-over');
});
