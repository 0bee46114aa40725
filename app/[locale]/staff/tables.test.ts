import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import InboxPage from '#app/[locale]/inbox/page.tsx';
import MyPage from '#app/[locale]/applications/page.tsx';
import { paths } from '#app/_request/paths.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import type { Database } from '#db/client.ts';
import { aClaim, anAdministrator, aSupervisor, department } from '#lib/applications/testing/representation.testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aDraft, aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { record } from '#lib/audit/record.ts';
import AuditPage from './audit/page.tsx';
import OrganisationsPage from './organisations/page.tsx';
import QueuePage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

type Search = Record<string, string>;
const params = Promise.resolve({ locale: 'en' });
const queue =
  (search: Search = {}) =>
  () =>
    QueuePage({ params, searchParams: Promise.resolve(search) });
const audit =
  (search: Search = {}) =>
  () =>
    AuditPage({ params, searchParams: Promise.resolve(search) });
const organisations =
  (search: Search = {}) =>
  () =>
    OrganisationsPage({ params, searchParams: Promise.resolve(search) });
const mine =
  (search: Search = {}) =>
  () =>
    MyPage({ params, searchParams: Promise.resolve(search) });
const inbox =
  (search: Search = {}) =>
  () =>
    InboxPage({ params, searchParams: Promise.resolve(search) });

const rowsIn = (html: string): number => (/<tbody>[\s\S]*<\/tbody>/.exec(html)?.[0].match(/<tr/g) ?? []).length;
const casesIn = (html: string): number => (html.match(/ data-row=/g) ?? []).length;

/** So many cases of one applicant, the last one filed last. */
async function cases(db: Database, count: number): Promise<void> {
  const by = await aPerson(db, { name: '张三' });
  for (let made = 0; made < count; made++) await aFiling(db, { service: licence.service, by });
}

describe('the queues of staff', () => {
  test('say how many cases each holds, and which one is shown', async ({ db }) => {
    await cases(db, 2);
    const { html } = await visit({ db, who: await anOfficer(db, licence.department) }, queue({ queue: 'colleagues' }));
    expect(textOf(html)).toMatch(
      /0 To accept 0 To review 0 To approve 0 To deliver 0 Replies due 0 Waiting 2 Colleagues’ 0 Done/,
    );
    expect(elementsIn(html, 'a').flatMap((link) => (link['aria-current'] === 'page' ? [link['href']] : []))).toEqual([
      paths.staff.desk('en'),
      `${paths.staff.desk('en')}?queue=colleagues`,
    ]);
    expect(casesIn(html)).toBe(2);
  });

  test.for(Object.keys(queueWords.en) as (keyof typeof queueWords.en)[])(
    'say that %s is empty',
    async (name, { db }) => {
      const { html } = await visit({ db, who: await anOfficer(db, licence.department) }, queue({ queue: name }));
      expect(textOf(html)).toContain(queueWords.en[name].empty);
    },
  );

  test.for(['everything', '__proto__', '<b>'])('fall back to one that there is: %s', async (name, { db }) => {
    const { html } = await visit(
      { db, who: await anOfficer(db, licence.department) },
      queue({ queue: name, after: "'" }),
    );
    expect(textOf(html)).toContain(queueWords.en.approve.empty);
  });

  test('go on to a next page, which shows the rest and ends', async ({ db }) => {
    await cases(db, 51);
    const who = await anOfficer(db, licence.department);
    const first = await visit({ db, who }, queue({ queue: 'colleagues' }));
    expect(casesIn(first.html)).toBe(50);
    const next = new URL(linksIn(first.html)['Next page'] ?? '', 'https://portal.example');
    const second = await visit({ db, who }, queue(Object.fromEntries(next.searchParams)));
    expect(casesIn(second.html)).toBe(1);
    expect(linksIn(second.html)).not.toHaveProperty('Next page');
    const idsIn = (html: string) =>
      elementsIn(html, 'a').flatMap(({ href = '' }) => /staff\/applications\/(.+)/.exec(href)?.[1] ?? []);
    expect(new Set([...idsIn(first.html), ...idsIn(second.html)]).size).toBe(51);
  });

  test('hold nothing of other departments', async ({ db }) => {
    await cases(db, 1);
    expect(casesIn((await visit({ db, who: await anOfficer(db, 'tobacco') }, queue({ queue: 'accept' }))).html)).toBe(
      0,
    );
  });
});

describe('what people of theirs have to do', () => {
  test('is told in groups: what waits for them, not finished, in progress, closed', async ({ db }) => {
    const cast = await aCast(db);
    await aCaseIn(db, 'refused', cast);
    await aCaseIn(db, 'submitted', cast);
    await aCaseIn(db, 'accepted', cast);
    await aDraft(db, { service: 'residence-permit', by: cast.citizen });
    const { html } = await visit({ db, who: cast.citizen }, mine());
    expect(textOf(html)).toMatch(
      /Waiting for you.*documents.*Not finished.*Not sent yet.*In progress.*Accepted.*Closed.*Refused/s,
    );
  });

  test('is nothing yet, with the way to a service', async ({ db }) => {
    const { html } = await visit({ db, who: await aPerson(db) }, mine({ before: 'x' }));
    expect(linksIn(html)['Find a service']).toBe('/en/services');
  });

  test('comes as messages, new ones marked until they have been seen', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'not_accepted', cast);
    const first = await visit({ db, who: cast.citizen }, inbox());
    expect(textOf(first.html).match(/ New /g)?.length).toBe(2);
    expect(elementsIn(first.html, 'a').filter(({ href }) => href === paths.application('en', id))).toHaveLength(2);
    expect(textOf((await visit({ db, who: cast.citizen }, inbox())).html)).not.toContain(' New ');
    expect(textOf((await visit({ db, who: await aPerson(db) }, inbox())).html)).toContain('Nothing here yet.');
  });
});

describe('the audit log', () => {
  const entries = async (db: Database, count: number) => {
    const at = new Date('2026-11-23T09:00:00+08:00');
    const { id } = await aPerson(db, { name: '<b>王</b>' });
    const { vault } = contextOf(db, null);
    for (let made = 0; made < count; made++)
      await record(db, vault, { actorId: id, action: 'search', subject: 'search', at });
  };

  test('shows the whole city to its administrator, who opens no case', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'accepted', cast);
    const who = await anAdministrator(db);
    const { html } = await visit({ db, who }, audit());
    expect(rowsIn(html)).toBeGreaterThan(1);
    expect(textOf(html)).not.toContain('You see what is about cases of the departments');
    const one = await visit({ db, who }, audit({ subject: id }));
    expect(linksIn(one.html)['Entries of all cases']).toBe(paths.staff.audit('en'));
    expect(linksIn(one.html)).not.toHaveProperty('Open the case');
  });

  test('tells an administrator that their own case is dealt with by others', async ({ db }) => {
    const who = await anAdministrator(db);
    const { id } = await aFiling(db, { service: licence.service, by: who });
    const { html } = await visit({ db, who }, audit({ subject: id }));
    expect(textOf(html)).toContain('you cannot read its log');
    expect(html).not.toContain('<tbody>');
    expect((await visit({ db, who }, audit())).html).not.toContain(id);
  });

  test('shows a supervisor what is about their departments, with the way to the case', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'accepted', cast);
    const who = await anOfficer(db, licence.department, ['supervisor']);
    const { html } = await visit({ db, who }, audit({ subject: id }));
    expect(rowsIn(html)).toBeGreaterThan(1);
    expect(linksIn(html)['Open the case']).toBe(paths.staff.application('en', id));
    expect(rowsIn((await visit({ db, who: await aSupervisor(db) }, audit({ subject: id }))).html)).toBe(0);
  });

  test('goes back page by page, and shows names as they are written', async ({ db }) => {
    await entries(db, 51);
    const who = await anAdministrator(db);
    const first = await visit({ db, who }, audit());
    expect(rowsIn(first.html)).toBe(50);
    expect(first.html).not.toContain('<b>王');
    expect(textOf(first.html)).toContain('<b>王</b>');
    const earlier = new URL(linksIn(first.html)['Earlier entries'] ?? '', 'https://portal.example');
    const second = await visit({ db, who }, audit(Object.fromEntries(earlier.searchParams)));
    expect(rowsIn(second.html)).toBeGreaterThanOrEqual(1);
    expect(linksIn(second.html)).not.toHaveProperty('Earlier entries');
  });
});

describe('the companies that staff oversee', () => {
  test('are found by what was typed, which is shown as it is', async ({ db }) => {
    const { organisationId } = await aClaim(db);
    const who = await aSupervisor(db);
    const { html } = await visit({ db, who }, organisations({ q: ' 味道 ' }));
    expect(elementsIn(html, 'a').map(({ href }) => href)).toContain(paths.staff.organisation('en', organisationId));
    const none = await visit({ db, who }, organisations({ q: '"><b>%' }));
    expect(elementsIn(none.html, 'input').find(({ id }) => id === 'q')?.['value']).toBe('"><b>%');
    expect(none.html).not.toContain('<b>%');
    expect(textOf(none.html)).toContain('There is no such company account.');
  });

  test('are those that applied to the departments of whoever looks', async ({ db }) => {
    const { organisationId } = await aClaim(db);
    const href = paths.staff.organisation('en', organisationId);
    const isShown = async (who: Awaited<ReturnType<typeof anOfficer>>) =>
      (await visit({ db, who }, organisations())).html.includes(href);
    expect(await isShown(await anOfficer(db, department, ['supervisor']))).toBe(true);
    expect(await isShown(await anOfficer(db, 'public-security', ['supervisor']))).toBe(false);
    expect(await isShown(await anAdministrator(db))).toBe(true);
  });
});
