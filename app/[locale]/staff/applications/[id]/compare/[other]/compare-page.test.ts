import { describe, expect } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aFiling, anOfficer as officerOf, licence } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, aFilledDraft, anOfficer, aSubmittedCase, find, granted } from '#lib/applications/testing/testing.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readLog } from '#lib/audit/read.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { aPerson } from '#lib/applications/testing/testing.ts';
import CasePage from '#app/[locale]/staff/applications/[id]/page.tsx';
import ComparePage from './page.tsx';
import { aPost } from '#lib/kernel/testing.ts';

const compare =
  (id: string, other: string, locale = 'zh') =>
  () =>
    ComparePage({ params: Promise.resolve({ locale, id, other }) });
const casePage =
  (id: string, locale = 'zh') =>
  () =>
    CasePage({ params: Promise.resolve({ locale, id }), searchParams: Promise.resolve({}) });

/** The same application from another street. */
async function aMovedCase(ctx: ApplicationContext): Promise<string> {
  const applicationId = await aFilledDraft(ctx);
  const raw = {
    ...{ 'home.district': 'linjiang', 'home.street': '江北街 9 号' },
    ...{ 'home-kind': 'rented', 'living-since': '2025-01-01' },
  };
  granted(await answer(ctx, { applicationId, page: 'home', raw }));
  return granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).id;
}

/** Two applications of one person for one service, and somebody who may read them. */
async function two(db: Database) {
  const citizen = await aCitizen(db);
  const [one, other] = [await aSubmittedCase(citizen), await aMovedCase(citizen)];
  return { one, other, citizen: citizen.actor, who: (await anOfficer(db)).actor };
}

const isMissing = async (db: Database, who: Actor, ids: [string, string]) =>
  (await visit({ db, who }, compare(...ids))).to?.endsWith('/missing') === true;

describe('a case tells', () => {
  test('of another that may be the same, why, and leads to the comparison, without a name', async ({ db }) => {
    const { one, other, who } = await two(db);
    const { html } = await visit({ db, who }, casePage(one));
    const note = /<details class="desk-duplicates[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
    expect(textOf(note)).toContain('另有 1 件在办的办件可能与本件重复');
    expect(textOf(note)).toContain('同一申请人、同一事项');
    expect(textOf(note)).not.toContain('林小雨');
    expect(elementsIn(note, 'a').map(({ href }) => href)).toEqual([
      paths.staff.application('zh', other),
      paths.staff.comparison('zh', one, other),
    ]);
    expect(textOf((await visit({ db, who }, casePage(one, 'en'))).html)).toContain('1 other open case may be the same');
  });

  test('nothing where there is none, and nothing of one’s own', async ({ db }) => {
    const { citizen } = await two(db);
    const alone = await aFiling(db, { ...licence, by: await aPerson(db, '赵强') });
    const { actor: who } = await anOfficer(db);
    expect((await visit({ db, who }, casePage(alone.id))).html).not.toContain('desk-duplicates');
    const own = { ...citizen, posts: who.posts };
    const [mine] = [await aFiling(db, { ...licence, by: own })];
    expect((await visit({ db, who: own }, casePage(mine.id))).html).not.toContain('desk-duplicates');
  });
});

describe('two cases side by side', () => {
  test('show each answer of both, and mark what differs', async ({ db }) => {
    const { one, other, who } = await two(db);
    const { html } = await visit({ db, who }, compare(one, other));
    const marked = [...html.matchAll(/<mark[^>]*>([\s\S]*?)<\/mark>/g)].map(([, text = '']) => textOf(text).trim());
    expect(marked.filter((text) => !/\d{4}年/.test(text))).toEqual(['临江区滨江路 18 号', '临江区江北街 9 号']);
    const rows = [...html.matchAll(/<tr[^>]*>[\s\S]*?<\/tr>/g)].map(([row]) => row);
    const phone = rows.find((row) => row.includes('13812345678')) ?? '';
    expect(phone.match(/13812345678/g)).toHaveLength(2);
    expect(phone).not.toContain('不同');
    expect(rows.find((row) => row.includes('江北街'))).toContain('不同');
    for (const { reference } of [await find(db, one), await find(db, other)])
      expect(html.replaceAll(/<[^>]+>/g, '')).toContain(reference);
  });

  test('of two services show what both were asked in one row, and say where one was not asked', async ({ db }) => {
    const { one, who } = await two(db);
    const dog = await aFiling(db, { ...licence, by: await aPerson(db, '赵强') });
    const { html } = await visit({ db, who }, compare(one, dog.id, 'en'));
    expect(textOf(html)).toContain('Not asked');
    expect(textOf(html)).toContain('Service');
    expect(elementsIn(html, 'h1')).toHaveLength(1);
  });

  test('are each on record as read', async ({ db }) => {
    const { one, other, who } = await two(db);
    await visit({ db, who }, compare(one, other));
    const chief = await aPerson(db, '高明', [aPost('*', 'administrator')]);
    const ctx = { ...(await anOfficer(db)), actor: chief };
    const log = granted(await readLog(ctx, { action: 'read' }));
    expect(log.map(({ subject }) => subject).toSorted()).toEqual(
      [one, other].map((id) => `application:${id}`).toSorted(),
    );
  });

  test('are not shown where one of them is one’s own, another department’s, unknown or the same', async ({ db }) => {
    const { one, other, who, citizen } = await two(db);
    const stranger = await officerOf(db, 'tobacco');
    const own = { ...citizen, posts: who.posts };
    const dog = await aFiling(db, { ...licence, by: await aPerson(db, '赵强') });
    expect(await isMissing(db, who, [one, other])).toBe(false);
    expect(await isMissing(db, stranger, [one, other])).toBe(true);
    expect(await isMissing(db, own, [dog.id, one])).toBe(true);
    expect(await isMissing(db, own, [one, dog.id])).toBe(true);
    expect(await isMissing(db, who, [one, newId()])).toBe(true);
    expect(await isMissing(db, who, [one, 'no-id'])).toBe(true);
    expect(await isMissing(db, who, [one, one])).toBe(true);
  });
});
