import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { applications } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { after } from '#lib/applications/life/life.ts';
import { standingOf } from '#lib/applications/life/standing.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import ApplicationPage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const page =
  (id: string, locale = 'en') =>
  () =>
    ApplicationPage({ params: Promise.resolve({ locale, id }) });
const sentStates = (Object.keys(states) as Status[]).filter((status) => status !== 'draft');

/** The other things that a case shows its applicant, by its state. */
const shows: Partial<Record<Status, RegExp>> = {
  submitted:
    /Waiting for your documents.*We will tell you if it is accepted by Mon 30 Nov 2026.*Documents you still have to hand in/s,
  correction_requested: /Correct it by .*2026/,
  accepted: /Promised by this city .*2026/,
  in_review:
    /Sent 23 Nov Accepted 23 Nov Review Now Decision by .* Delivery of the result Within 10 working days of the decision.*Promised by this city .*2026/,
  stopped: /moves on while the clock is stopped/,
  extension_asked: /asked for more time.*Promised by this city .*2026/s,
  awaiting_approval: /Promised by this city .*2026/,
  approved: /Decision: approved.*You receive.*How it reaches you.*Decided .*Result delivered by/s,
  delivered: /Decision: approved/,
  refused:
    /Decision: refused.*Reasons 理由.*If you disagree.*administrative review within \d+ days.*go to court within \d+ months/s,
  not_accepted: /Decision: not accepted.*Reasons 理由.*If you disagree/s,
  revocation_asked: /Until that is decided it stays valid.*Decision: approved/s,
  revoked: /The approval was revoked.*Reasons 理由.*If you disagree.*administrative review within \d+ days/s,
  returned: /Returned.*Please apply to 省级主管部门/s,
};

// One case is made for all that is looked at: coming as far as a decision takes some time.
test.for(sentStates)(
  'a case that is %s shows where it stands, and what its applicant can do',
  async (status, { db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, status, cast);
    const pages = await Promise.all(locales.map(async (locale) => visit({ db, who: cast.citizen }, page(id, locale))));
    const [chinese = '', html = ''] = pages.map((one) => one.html);
    const text = textOf(html);
    expect(textOf(chinese)).toMatch(toldBy(status, 'zh'));
    expect(text).toMatch(toldBy(status, 'en'));

    expect(text).toMatch(shows[status] ?? /What has happened/);
    expect(text.includes('It is our turn') && text.includes('still have to hand in')).toBe(false);
    expect(text.includes('If you disagree')).toBe(['refused', 'not_accepted', 'revoked'].includes(status));
    expect(text.includes('Decision:')).toBe(
      ['approved', 'delivered', 'refused', 'not_accepted', 'revocation_asked', 'revoked'].includes(status),
    );

    const addresses = elementsIn(html, 'a').map(({ href = '' }) => href);
    expect(addresses).toContain(paths.receipt('en', id));
    expect(addresses.includes(paths.withdrawal('en', id))).toBe(after(status, 'withdraw') !== undefined);
    const asksForCorrection = addresses.some((href) => href.startsWith(paths.correction('en', id)));
    expect(asksForCorrection).toBe(status === 'correction_requested');
    expect(addresses.filter((href) => href.includes('/staff'))).toEqual([]);
    expect(html).not.toContain(cast.officer.name);
  },
);

const turns = {
  zh: { you: '轮到您了：', us: '轮到我们办理：', nobody: '' },
  en: { you: 'It is your turn: ', us: 'It is our turn: ', nobody: '' },
};

/** The name of the state, whose turn it is, and what comes next, one after the other. */
const toldBy = (status: Status, locale: Locale): RegExp => {
  const { turn, words } = standingOf(status, { owesPapers: true });
  const { name, next } = words[locale];
  return new RegExp(`${name} .*${turns[locale][turn]} ?${next}`);
};

describe('a draft', () => {
  test('is a list of its pages: what is done, and where to go on', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'draft', cast);
    const { html } = await visit({ db, who: cast.citizen }, page(id));
    expect(textOf(html)).toMatch(/(\d) of \1 pages complete/);
    expect(linksIn(html)['Check and submit']).toBe(paths.submission('en', id));
    expect(textOf(html)).toContain('Delete this draft This cannot be undone. Delete it');
    expect(html).not.toContain(paths.receipt('en', id));
  });
});

describe('a case of somebody else', () => {
  test('is not there, for the one who knows its address, for staff and for whoever is not signed in', async ({
    db,
  }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'submitted', cast);
    expect((await visit({ db, who: await aPerson(db) }, page(id))).to).toBe('/en/missing');
    expect((await visit({ db, who: cast.officer }, page(id))).to).toBe('/en/missing');
    expect((await visit({ db }, page(id))).to).toBe(paths.signIn('en', paths.application('en', id)));
  });

  test.for(['', 'x', '../../staff', "' or 1=1", '0'.repeat(40)])(
    'and an address that is none leads there too: %j',
    async (id, { db }) => {
      expect((await visit({ db, who: await aPerson(db) }, page(id))).to).toBe('/en/missing');
    },
  );

  test('as does a language that is none', async ({ db }) => {
    expect((await visit({ db, who: await aPerson(db) }, page('x', 'de'))).to).toBe('/zh/missing');
  });
});

test('a remedy that ends on a day off says that the period runs on', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'refused', cast);
  const text = textOf((await visit({ db, who: cast.citizen }, page(id))).html);
  expect(text).toMatch(/the last day is Fri 22 Jan 2027\. +go to court/);
  expect(text).toMatch(/the last day is Sun 23 May 2027\. That day is not a working day: the period runs on/);
});

test('a name from right to left does not turn the numbers beside it around', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', cast);
  await db.update(applications).set({ applicantName: 'ئايگۈل 2' }).where(eq(applications.id, id));
  const { html } = await visit({ db, who: cast.citizen }, page(id));
  expect(html).toContain('<bdi>ئايگۈل 2</bdi>');
});
