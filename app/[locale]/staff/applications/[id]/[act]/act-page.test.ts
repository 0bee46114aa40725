import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { eq, sql } from 'drizzle-orm';
import { submissions } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import CasePage from '#app/[locale]/applications/[id]/page.tsx';
import { actsFor, findAct } from '#app/_parts/staff/acts.ts';
import { paths } from '#app/_request/paths.ts';
import type { Database } from '#db/client.ts';
import type { Application } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { states } from '#lib/applications/life/states.ts';
import { aCaseIn, aCast, seen, take, type Cast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import { commonRefusals } from '#app/_parts/staff/act/refusal-words.ts';
import { triedActs, triedReason as reason, type TriedAct } from './tried-acts.testing.ts';
import ActPage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const page =
  (id: string, act: string, locale = 'en') =>
  () =>
    ActPage({ params: Promise.resolve({ locale, id, act }), searchParams: Promise.resolve({}) });
const actorOf = (db: Database, { by }: TriedAct, cast: Cast) =>
  by === 'colleague' ? anOfficer(db, licence.department, ['reviewer']) : cast[by ?? 'officer'];
const hidden = (act: TriedAct, { id, version }: Application) => ({
  ...{ locale: 'en', act: act.address, applicationId: id, version: String(version) },
});
/** The form of the act, without the messages and notes beside it. */
const formIn = (html: string): string => /<form id="act-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
const namesIn = (html: string): Set<string> =>
  new Set(
    ['input', 'textarea']
      .flatMap((element) => elementsIn(formIn(html), element))
      .flatMap(({ type, name }) => (type === 'hidden' || !name ? [] : [name])),
  );

const ruled = (db: Database, applicationId: string, terms: object = {}) =>
  db
    .update(submissions)
    .set({ terms: sql`${submissions.terms} || ${JSON.stringify(terms)}::jsonb` })
    .where(eq(submissions.applicationId, applicationId));

const statusOf = async (db: Database, cast: Cast, id: string): Promise<string> => {
  return textOf(
    (await visit({ db, who: cast.citizen }, () => CasePage({ params: Promise.resolve({ locale: 'en', id }) }))).html,
  );
};

test('every act is looked at here', () => {
  const all = actsFor(Object.keys(staffSteps) as StaffStep[]).map(({ address }) => address);
  expect(triedActs.map(({ address }) => address).toSorted()).toEqual(all.toSorted());
});

// One case is made for all that is looked at: coming as far as a decision takes some time.
test.for(triedActs)(
  'the act at $address says what it does, asks for what it needs, and is taken',
  async (act, { db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, act.status, cast);
    await ruled(db, found.id, act.terms);
    const somebody = await anOfficer(db, licence.department, ['reviewer']);
    const who = await actorOf(db, act, cast);
    const back = paths.staff.application('en', found.id);
    for (const locale of locales) {
      const { html } = await visit({ db, who }, page(found.id, act.address, locale));
      const { title, about, button } = findAct(act.address)?.words[locale] ?? {};
      expect(textOf(html)).toContain(`${title} ${about}`);
      expect(formIn(html)).toContain(`>${button} <kbd`);
      expect([...namesIn(html)]).toEqual(expect.arrayContaining(act.asks));
      const chosen = elementsIn(html, 'input').flatMap((input) => ('checked' in input ? [input['value']] : []));
      expect(chosen).toEqual(act.address === 'delivery' ? ['post'] : []);
      expect(html.includes(remedies[locale])).toBe(act.remedies ?? false);
    }

    const send = (fields: Record<string, string>) =>
      post({
        ...{ db, who, action: takeAct, page: page(found.id, act.address) },
        fields: { ...hidden(act, found), ...fields },
      });
    const empty = await send({ reason: ' ' });
    const mistakes = elementsIn(formIn(empty.html), 'a').flatMap(({ href = '' }) => /^#(.*)/.exec(href)?.[1] ?? []);
    expect(mistakes.toSorted()).toEqual(act.needs.toSorted());

    const fill = act.fill['to'] ? { ...act.fill, to: somebody.id } : act.fill;
    const taken = act.needs.length === 0 ? empty : await send(fill);
    const next = findAct(act.address)?.staysOnCase ? found.id : undefined;
    expect(taken.to).toBe(paths.staff.acted('en', { id: found.id, next, list: '' }));
    expect(await statusOf(db, cast, found.id)).toContain(states[act.leadsTo].words.en.next);
    // What was done is not open a second time, but for a correction.
    const again = (await visit({ db, who }, page(found.id, act.address))).to;
    expect(again).toBe(act.address === 'decision-correction' ? undefined : back);
  },
);

test('what is promised on the spot is decided on one page, with its remedies and ways of delivery', async ({ db }) => {
  const cast = await aCast(db);
  const filed = await aFiling(db, { service: 'remote-care-filing', by: cast.citizen });
  const who = await anOfficer(db, filed.department, ['intake']);
  const open = page(filed.id, 'decision-at-once');
  const { html } = await visit({ db, who }, open);
  expect([...namesIn(html)].toSorted()).toEqual(['outcome', 'reason', 'way']);
  expect(html).toContain(remedies.en);
  const fields = hidden({ address: 'decision-at-once' } as TriedAct, filed);
  const empty = await post({ db, who, action: takeAct, page: open, fields: { ...fields, outcome: 'approve', reason } });
  expect(textOf(empty.html)).toContain('Choose how it is delivered');
  const given = { ...fields, reason, outcome: 'approve', way: 'electronic' };
  const done = await post({ db, who, action: takeAct, page: open, fields: given });
  expect(done.to).toBe(paths.staff.acted('en', { id: filed.id, next: undefined, list: '' }));
  expect(await statusOf(db, cast, filed.id)).toContain(states.delivered.words.en.next);
});

test('the delivery says what the applicant chose, and another way is not taken without a reason', async ({ db }) => {
  const cast = await aCast(db);
  const found = await aCaseIn(db, 'approved', cast);
  const fields = { ...hidden({ address: 'delivery' } as TriedAct, found), way: 'counter', reason: '' };
  const open = page(found.id, 'delivery');
  const { html, to } = await post({ db, who: cast.officer, action: takeAct, fields, page: open });
  expect(to).toBeUndefined();
  expect(textOf(html)).toContain('The applicant chose: by post 申请办理本事项, 19908990001, 申请办理本事项');
  expect(textOf(html)).toContain('The applicant chose another way of delivery.');
  const given = { ...fields, reason: 'Collected at the counter on request.' };
  const done = await post({ db, who: cast.officer, action: takeAct, fields: given, page: open });
  expect(done.to).toBe(paths.staff.acted('en', { id: found.id, next: undefined, list: '' }));
});

const remedies = { zh: '申请人会读到的救济途径', en: 'The remedies the applicant reads' };

describe('an act from an old page', () => {
  test('is refused, keeps what was typed and the version that was seen, and leads to the case', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'submitted', cast);
    const colleague = await aCast(db);
    await take.accept(contextOf(db, colleague.officer), seen(found));
    const fields = { ...hidden({ address: 'non-acceptance' } as TriedAct, found), reason: '<b>我写的理由</b>' };
    const { html } = await post({
      db,
      who: cast.officer,
      action: takeAct,
      fields,
      page: page(found.id, 'non-acceptance'),
    });
    expect(textOf(html)).toContain(commonRefusals.en.stale);
    expect(textOf(html)).toContain('<b>我写的理由</b>');
    expect(elementsIn(html, 'input').find(({ name }) => name === 'version')).toMatchObject({ value: fields.version });
    expect(elementsIn(html, 'a').map(({ href }) => href)).toContain(paths.staff.application('en', found.id));
    expect(html).toContain('<title>Error: ');
  });
});

describe('an act', () => {
  test.for(['nothing', 'toString', '__proto__', 'constructor'])(
    'that does not exist has no page: %s',
    async (address, { db }) => {
      const cast = await aCast(db);
      const { id } = await aCaseIn(db, 'submitted', cast);
      expect((await visit({ db, who: cast.officer }, page(id, address))).to).toBe('/en/missing');
      const fields = { locale: 'en', act: address, applicationId: id, version: '1' };
      const { to, html } = await post({ db, who: cast.officer, action: takeAct, fields, page: page(id, 'acceptance') });
      expect(to).toBeUndefined();
      expect(html).toContain('<title>Error: ');
    },
  );

  test('on a case of another department changes nothing', async ({ db }) => {
    const cast = await aCast(db);
    const found = await aCaseIn(db, 'submitted', cast);
    const stranger = await aCast(db, { service: 'tobacco-retail-licence', department: 'tobacco' });
    const fields = hidden({ address: 'acceptance' } as TriedAct, found);
    expect(
      (await post({ db, who: stranger.officer, action: takeAct, fields, page: page(found.id, 'acceptance') })).to,
    ).toBe('/en/missing');
    expect(await statusOf(db, cast, found.id)).toContain('Waiting for your documents');
  });
});

test.for(triedActs.filter(({ needs }) => needs.includes('reason')))(
  'the other language shows $address as it was typed, and nothing is done by it',
  async (act, { db }) => {
    const cast = await aCast(db);
    const filed = await aCaseIn(db, act.status, cast);
    await ruled(db, filed.id, act.terms);
    const who = await actorOf(db, act, cast);
    const { html } = await visit({ db, who }, page(filed.id, act.address, 'zh'));
    const button = elementsIn(html, 'button').find(({ name }) => name === 'otherLanguage');
    expect(button).toMatchObject({ form: 'act-form', formAction: paths.staff.act('en', filed.id, act.address) });
    expect(elementsIn(html, 'form').map(({ id }) => id)).toContain('act-form');
    const answered = await post({
      ...{ db, who, action: takeAct, page: page(filed.id, act.address) },
      fields: { ...hidden(act, filed), locale: 'zh', reason: '写了一半', otherLanguage: 'yes' },
    });
    expect(answered.to).toBeUndefined();
    expect(textOf(answered.html)).toContain('写了一半');
    expect(answered.html).not.toContain('data-alarm');
    expect((await visit({ db, who }, page(filed.id, act.address))).to).toBeUndefined();
  },
);
