import { afterAll, beforeAll, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { readAbsences } from '#lib/applications/team/absences.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { enterAbsence, takeBackAbsence } from './actions.ts';
import AbsencesPage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const page =
  (searchParams: { moved?: string } = {}, locale = 'zh') =>
  () =>
    AbsencesPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(searchParams) });
const days = { locale: 'zh', fromDay: '2026-11-23', untilDay: '2026-12-11' };

test('an officer enters that they are away: the page says how many cases went, lists it, and takes it back', async ({
  db,
}) => {
  const cast = await aCast(db);
  const deputy = await anOfficer(db, licence.department, ['reviewer']);
  const { id } = await aCaseIn(db, 'in_review', cast);
  const who = cast.officer;
  const fields = { ...days, personId: who.id, deputyId: deputy.id };
  const sent = await post({ db, who, action: enterAbsence, page: page(), fields });
  expect(sent.to).toBe('/zh/staff/absences?moved=1');
  expect((await find(db, id)).assigneeId).toBe(deputy.id);

  const { html } = await visit({ db, who }, page({ moved: '1' }));
  expect(textOf(html)).toContain('已登记，1 件办件转给了同事。');
  expect(textOf(html)).toContain('2026年11月23日（周一）至2026年12月11日（周五） 由李四代办');
  const [listed] = (await readAbsences(contextOf(db, who))).listed;
  const back = { locale: 'zh', absenceId: listed?.id ?? '', personId: who.id };
  expect((await post({ db, who, action: takeBackAbsence, page: page(), fields: back })).to).toBe('/zh/staff/absences');
  expect(textOf((await visit({ db, who }, page())).html)).toContain('没有登记不在岗。');
  const again = await post({ db, who, action: takeBackAbsence, page: page(), fields: back });
  expect(textOf(again.html)).toContain('没有找到这条登记');
});

test('what is wrong with it is said, and what was typed stays', async ({ db }) => {
  const who = await anOfficer(db, licence.department, ['reviewer']);
  const send = (fields: Record<string, string>) =>
    post({ db, who, action: enterAbsence, page: page({}, 'en'), fields: { ...days, locale: 'en', ...fields } });
  const empty = await send({ personId: who.id, untilDay: '' });
  expect(textOf(empty.html)).toContain('Enter the last day');
  const early = await send({ personId: who.id, fromDay: '2026-11-16', untilDay: '2026-11-20' });
  expect(textOf(early.html)).toContain('The last day cannot be before the first, nor before today.');
  expect(elementsIn(early.html, 'input').find(({ name }) => name === 'untilDay')).toMatchObject({
    value: '2026-11-20',
  });
});

test('whose absence it is, only a supervisor is asked', async ({ db }) => {
  const [who, supervisor] = [
    await anOfficer(db, licence.department, ['reviewer']),
    await anOfficer(db, licence.department, ['supervisor']),
  ];
  expect(textOf((await visit({ db, who }, page())).html)).not.toContain('谁不在岗');
  expect(textOf((await visit({ db, who: supervisor }, page())).html)).toContain('谁不在岗');
  const fields = { ...days, personId: supervisor.id, deputyId: '' };
  expect(textOf((await post({ db, who, action: enterAbsence, page: page(), fields })).html)).toContain(
    '只能登记自己的',
  );
});
