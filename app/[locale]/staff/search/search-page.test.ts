import { describe, expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { readLog } from '#lib/audit/read.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { aCitizen, anOfficer, aPerson, aSubmittedCase } from '#lib/applications/testing/testing.ts';
import { searchCases } from './actions.ts';
import SearchPage from './page.tsx';
import { aPost } from '#lib/kernel/testing.ts';

const page =
  (locale = 'zh') =>
  () =>
    SearchPage({ params: Promise.resolve({ locale }) });

const rowsIn = (html: string) =>
  elementsIn(html, 'a').flatMap(({ id = '' }) => (id.startsWith('case-') ? [id.slice(5)] : []));

describe('the search page', () => {
  test('finds a case by a telephone number, says so, and shows it as the desk does', async ({ db }) => {
    const id = await aSubmittedCase(await aCitizen(db));
    const { actor: who } = await anOfficer(db);
    const { html } = await post({
      db,
      who,
      action: searchCases,
      page: page(),
      fields: { locale: 'zh', q: '13812345678' },
    });
    expect(rowsIn(html)).toEqual([id]);
    expect(textOf(html)).toContain('符合：手机号');
    expect(textOf(html)).toContain('林小雨 · 待受理');
    expect(elementsIn(html, 'a').find((link) => link['id'] === `case-${id}`)?.['href']).toBe(
      paths.staff.application('zh', id),
    );
  });

  test('goes on to older cases, and back to the first page, by the same post', async ({ db }) => {
    const citizen = await aCitizen(db);
    const ids: string[] = [];
    for (let number = 0; number < 26; number += 1) ids.push(await aSubmittedCase(citizen));
    const { actor: who } = await anOfficer(db);
    const send = (fields: Record<string, string>) =>
      post({ db, who, action: searchCases, page: page('en'), fields: { locale: 'en', q: '林小雨', ...fields } });
    const first = await send({});
    expect(rowsIn(first.html)).toEqual(ids.slice(1).toReversed());
    expect(textOf(first.html)).not.toContain('First page');
    const before = elementsIn(first.html, 'input').find(({ name }) => name === 'before')?.['value'] ?? '';
    const second = await send({ before });
    expect(rowsIn(second.html)).toEqual([ids[0]]);
    expect(textOf(second.html)).toContain('First page');
    expect(textOf(second.html)).not.toContain('Next page');
  });

  test.for([
    ['13900000000', '没有查到办件'],
    ['7', '输入的内容太短'],
    ['', '请输入要查的内容'],
  ] as const)('says what is the matter with “%s”', async ([q, said], { db }) => {
    await aSubmittedCase(await aCitizen(db));
    const { actor: who } = await anOfficer(db);
    const { html } = await post({ db, who, action: searchCases, page: page(), fields: { locale: 'zh', q } });
    expect(textOf(html)).toContain(said);
    expect(rowsIn(html)).toEqual([]);
  });

  test('puts each look-up on record, and not what was typed', async ({ db }) => {
    const { actor: who, ...ctx } = await anOfficer(db);
    await post({ db, who, action: searchCases, page: page(), fields: { locale: 'zh', q: '13812345678' } });
    await post({ db, who, action: searchCases, page: page(), fields: { locale: 'zh', q: '7' } });
    const chief = await aPerson(db, '高明', [aPost('*', 'administrator')]);
    const log = JSON.stringify(await readLog({ ...ctx, actor: chief }, {}));
    expect(log.match(/"action":"search"/g)).toHaveLength(1);
    expect(log).not.toContain('1381234');
  });

  test('lets nobody try numbers without end', async ({ db }) => {
    const { actor: who } = await anOfficer(db);
    const send = (number: number) =>
      post({ db, who, action: searchCases, page: page(), fields: { locale: 'zh', q: String(13800000000 + number) } });
    for (let number = 0; number < limits.search.points; number += 1) await send(number);
    const { html } = await send(0);
    expect(textOf(html)).not.toContain('没有查到办件');
    expect(textOf(html)).toMatch(/分钟后|稍后|太多/);
  }, 120_000);

  test('holds nothing of what was typed in its address', async ({ db }) => {
    const { actor: who } = await anOfficer(db);
    const { html } = await visit({ db, who }, page());
    expect(
      elementsIn(html, 'form')
        .find(({ id }) => id === 'search-form')
        ?.['method']?.toLowerCase(),
    ).toBe('post');
  });
});
