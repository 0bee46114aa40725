import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { applicationEvents } from '#db/schema/applications.ts';
import { pendingActs } from '#db/schema/pending.ts';
import { test } from '#db/testing.ts';
import { actOnSelected, takeSelectedBack } from '#app/_parts/staff/several/actions.ts';
import { boxValue } from '#app/_parts/staff/several/selected-input.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import { aCast, seen, wholeFilings } from '#lib/applications/testing/staff-acts.testing.ts';
import { anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { eq } from 'drizzle-orm';
import SelectionPage from './page.tsx';

vi.stubEnv('TAKE_BACK_SECONDS', '10');
const now = '2026-11-24T10:00:00+08:00';
beforeAll(() => void vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const page =
  (search: Record<string, string>, locale = 'zh') =>
  () =>
    SelectionPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(search) });
const accept = { queue: 'accept' };

const boxesIn = (html: string) => elementsIn(html, 'input').filter(({ name }) => name === 'case');
const countOf = (db: Database) => db.$count(applicationEvents, eq(applicationEvents.step, 'accept'));

type Fields = Record<string, string | string[]>;
const press = (db: Database, who: Actor, fields: Fields, search: Record<string, string> = accept) =>
  post({ db, who, action: actOnSelected, page: page(search), fields: { locale: 'zh', reason: '', to: '', ...fields } });

describe('a list with boxes', () => {
  test('has one for each case and selects them all by a link; its buttons are those of the reader’s posts', async ({
    db,
  }) => {
    const cast = await aCast(db);
    await wholeFilings(db, cast, 2);
    const { html } = await visit({ db, who: cast.officer }, page(accept));
    expect(boxesIn(html).map(({ checked }) => checked)).toEqual([undefined, undefined]);
    const all = linksIn(html)['全选本页 2 件'] ?? '';
    const { searchParams } = new URL(all, 'https://portal.example');
    const whole = await visit({ db, who: cast.officer }, page(Object.fromEntries(searchParams)));
    expect(boxesIn(whole.html).every((box) => 'checked' in box)).toBe(true);
    const buttons = (markup: string) =>
      elementsIn(markup, 'button').flatMap(({ name, value }) => (name === 'act' ? [value] : []));
    expect(buttons(html)).toEqual(['acceptance', 'handing-over']);
    const supervisor = await anOfficer(db, licence.department, ['supervisor']);
    const theirs = await visit({ db, who: supervisor }, page({ queue: 'colleagues' }));
    expect(buttons(theirs.html)).toEqual(['handing-over']);
    expect(html).not.toMatch(/value="(decision|proposal|decision-at-once)"/);
  });

  test('says what is missing, and what was ticked stays', async ({ db }) => {
    const cast = await aCast(db);
    const [one, other] = await wholeFilings(db, cast, 2);
    const none = await press(db, cast.officer, { act: 'acceptance' });
    expect(textOf(none.html)).toContain('请至少选一件');
    const unsaid = await press(db, cast.officer, { act: 'handing-over', case: boxValue(one!) });
    expect(textOf(unsaid.html)).toContain('请写明为什么转交');
    const ticked = boxesIn(unsaid.html).filter((box) => 'checked' in box);
    expect(ticked.map(({ value }) => value)).toEqual([boxValue(one!)]);
    const many = Array.from(
      { length: 51 },
      (_, index) => `${other!.id.slice(0, -2)}${String(index).padStart(2, '0')}.1`,
    );
    expect(textOf((await press(db, cast.officer, { act: 'acceptance', case: many })).html)).toContain(
      '一次最多选 50 件',
    );
    expect(textOf((await press(db, cast.officer, { act: 'decision', case: boxValue(one!) })).html)).toContain(
      '请选择要办什么',
    );
    expect(await countOf(db)).toBe(0);
  });
});

describe('an act on several cases', () => {
  test('answers case by case, and the same press again does nothing again', async ({ db }) => {
    const cast = await aCast(db);
    const [one, theirs, other] = await wholeFilings(db, cast, 3);
    granted(await acceptFiling(contextOf(db, await anOfficer(db, licence.department)), seen(theirs!)));
    const fields = { act: 'acceptance', case: [one, theirs, other].map((each) => boxValue(each!)) };
    for (const time of ['first', 'second']) {
      const { html } = await press(db, cast.officer, fields);
      const said = textOf(html);
      expect([time, said]).toEqual([time, expect.stringContaining('受理 2 件，1 件没有办成。')]);
      expect(said).toContain('您打开列表以后，有人办理过这件。');
      const links = elementsIn(html, 'a').filter(({ href }) => href === `/zh/staff/applications/${theirs!.id}`);
      expect(links.length).toBeGreaterThan(0);
      expect([await countOf(db), await db.$count(pendingActs)]).toEqual([1, 2]);
    }
  });

  test('waits to be taken back, all of it with one press', async ({ db }) => {
    const cast = await aCast(db);
    const cases = (await wholeFilings(db, cast, 2)).map(boxValue);
    const { html } = await press(db, cast.officer, { act: 'acceptance', case: cases });
    expect(textOf(html)).toContain('10 秒后生效');
    expect(await db.$count(pendingActs)).toBe(2);
    const inForm = boxesIn(html).flatMap(({ type, value }) => (type === 'hidden' && value ? [value] : []));
    const back = await post({
      ...{ db, who: cast.officer, action: takeSelectedBack, page: page(accept) },
      fields: { locale: 'zh', case: inForm },
    });
    expect(textOf(back.html)).toContain('已收回 2 件。');
    expect([await db.$count(pendingActs), await countOf(db)]).toEqual([0, 0]);
  });

  test('of another department names nothing of the case', async ({ db }) => {
    const cast = await aCast(db);
    const [filed] = await wholeFilings(db, cast, 1);
    const who = await anOfficer(db, 'tobacco');
    const { html } = await press(db, who, { act: 'acceptance', case: boxValue(filed!) });
    expect(textOf(html)).toContain('1 件都没有办成');
    expect(html).not.toContain(filed!.id);
    expect(textOf(html)).not.toContain(filed!.applicantName);
  });

  test('gives cases of a supervisor’s department to one colleague, each with a result', async ({ db }) => {
    const cast = await aCast(db);
    const cases = await wholeFilings(db, cast, 2);
    const who = await anOfficer(db, licence.department, ['supervisor']);
    const colleague = await anOfficer(db, licence.department, ['intake']);
    const fields = { act: 'handing-over', case: cases.map(boxValue), to: colleague.id, reason: '同事休假' };
    const { html } = await press(db, who, fields, { queue: 'colleagues' });
    expect(textOf(html)).toContain('已转交 2 件。');
    for (const { id } of cases) expect((await find(db, id)).assigneeId).toBe(colleague.id);
  });
});
