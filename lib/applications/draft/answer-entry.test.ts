import { expect } from 'vitest';
import { test, testTogether } from '#db/testing.ts';
import { creditCodeOf } from '#demonstration/numbers.ts';
import type { Database } from '#db/client.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { isBegun } from '#lib/applications/open-page.ts';
import { aHandler, find, granted } from '#lib/applications/testing/testing.ts';
import { entriesIn } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { answer } from './answer.ts';
import { asPage, listOn } from './answer-entry.ts';
import { keepTyped } from './keep-typed.ts';
import { markOf } from './page-mark.ts';
import { start } from './start.ts';

const list = 'shareholders';
const page = 'shareholder-list';
const owner = (name: string, contribution: string): Raw => ({
  ...{ 'owner-kind': 'organisation', 'owner-name': name, 'owner-code': creditCodeOf(7), contribution },
});
const inEntry = (place: number | 'new', raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).map(([name, value]) => [`${list}.${place}.${name}`, value]));

/** A draft of a company with a capital of 100 yuan and several shareholders, of whom none is entered. */
async function aCompany(db: Database) {
  const ctx = await aHandler(db);
  const { id } = granted(await start(ctx, { service: 'company-registration', locale: 'zh' }));
  const capital = { capital: '100', 'paid-by': '2030-01-01', 'paid-in': ['money'] };
  granted(await answer(ctx, { applicationId: id, page: 'capital', raw: capital }));
  granted(await answer(ctx, { applicationId: id, page: 'shareholders', raw: { 'company-kind': 'several' } }));
  return { ctx, id };
}

type Case = { ctx: ApplicationContext; id: string };
type More = { drop?: boolean; seen?: string };

const put = ({ ctx, id }: Case, place: number | 'new', raw: Raw, { seen, ...entry }: More = {}) =>
  answer(ctx, { applicationId: id, page, raw: inEntry(place, raw), seen, entry: { list, place, ...entry } });
const namesOf = async (db: Database, id: string) =>
  entriesIn((await find(db, id)).answers, list).map((entry) => entry['owner-name']);

test('each entry is saved by itself, and leads back to its list', async ({ db }) => {
  const company = await aCompany(db);
  const { id } = company;
  expect(await put(company, 'new', owner('甲公司', '60'))).toMatchObject({ ok: true, value: { next: page } });
  await put(company, 'new', owner('乙公司', '40'));
  await put(company, 0, owner('丙公司', '60'));
  expect(await namesOf(db, id)).toEqual(['丙公司', '乙公司']);
  expect(await put(company, 0, {}, { drop: true })).toMatchObject({ ok: true });
  expect(await namesOf(db, id)).toEqual(['乙公司']);
});

test('an entry that is wrong or left empty is not saved: what it lacks is said by its own questions', async ({
  db,
}) => {
  const company = await aCompany(db);
  const { id } = company;
  expect(await put(company, 'new', owner('甲公司', 'viel'))).toMatchObject({
    refusal: { code: 'invalid', problems: { contribution: { code: 'not-a-number' } } },
  });
  expect(await put(company, 'new', {})).toMatchObject({
    refusal: { problems: { 'owner-kind': { code: 'required' }, 'owner-name': { code: 'required' } } },
  });
  expect(await namesOf(db, id)).toEqual([]);
});

test('the page of the list is done once there are enough entries, and they come to what they have to', async ({
  db,
}) => {
  const company = await aCompany(db);
  const { ctx, id } = company;
  const save = () => answer(ctx, { applicationId: id, page, raw: {} });
  await put(company, 'new', owner('甲公司', '60'));
  expect(await save()).toMatchObject({ refusal: { problems: { [list]: { code: 'too-few-entries', least: 2 } } } });
  await put(company, 'new', owner('乙公司', '30'));
  expect(await save()).toMatchObject({ refusal: { problems: { contributions: { code: 'check' } } } });
  await put(company, 1, owner('乙公司', '40'));
  expect(await save()).toMatchObject({ ok: true, value: { next: 'officers' } });
  expect((await find(db, id)).answers).toMatchObject({ contributions: 100 });
});

testTogether('two windows add an entry each; neither writes over one that the other changed unseen', async ({ db }) => {
  const company = await aCompany(db);
  const { id } = company;
  await Promise.all(['甲公司', '乙公司'].map((name) => put(company, 'new', owner(name, '50'))));
  expect(new Set(await namesOf(db, id))).toEqual(new Set(['甲公司', '乙公司']));
  const application = await find(db, id);
  const asked = application.form.pages.find((one) => one.id === page);
  const field = asked && listOn(asked);
  if (!asked || !field) throw new Error('the list is not asked for');
  const of = asPage({ application, page: asked }, field, 0);
  const seen = markOf(of.page, of.application.answers);
  await put(company, 0, owner('丙公司', '50'), { seen });
  expect(await put(company, 0, owner('丁公司', '50'), { seen })).toMatchObject({
    refusal: { code: 'changed_elsewhere', saved: { [list]: [{ 'owner-name': '丙公司' }] } },
  });
  expect(await namesOf(db, id)).toContain('丙公司');
});

test('no more entries are taken than the list holds', async ({ db }) => {
  const company = await aCompany(db);
  const { ctx, id } = company;
  const owners = Array.from({ length: 51 }, (_, place) => inEntry(place, owner(`第${place}公司`, '1')));
  const raw: Raw = Object.assign({}, ...owners);
  expect(await answer(ctx, { applicationId: id, page, raw })).toMatchObject({
    refusal: { problems: { [list]: { code: 'too-many-entries', most: 50 } } },
  });
});

test('what is typed of an entry is kept by itself until that entry is saved', async ({ db }) => {
  const company = await aCompany(db);
  const { ctx, id } = company;
  for (let place = 0; place < 11; place += 1) await put(company, 'new', owner(`第${place}公司`, '1'));
  const type = (place: number | 'new', name: string) =>
    keepTyped(ctx, {
      ...{ applicationId: id, page, raw: inEntry(place, { 'owner-name': name }), seen: undefined },
      ...{ writer: 'w', turn: 1, entry: { list, place } },
    });
  for (const [place, name] of [
    [1, '一'],
    [10, '十'],
    ['new', '新'],
  ] as const)
    granted(await type(place, name));
  const typed = async () => Object.keys((await find(db, id)).typed).toSorted((one, other) => (one < other ? -1 : 1));
  expect(await typed()).toEqual([1, 10, 'new'].map((place) => `${page}.${list}.${place}`));
  expect(isBegun(page, (await find(db, id)).typed)).toBe(true);

  granted(await put(company, 1, owner('一公司', '1')));
  expect(await typed()).toEqual([10, 'new'].map((place) => `${page}.${list}.${place}`));
  granted(await put(company, 0, {}, { drop: true }));
  expect(await typed()).toEqual([`${page}.${list}.new`]);
  granted(await put(company, 'new', owner('新公司', '1')));
  expect(await typed()).toEqual([]);
});

test('an entry on which it is typed what is saved is not begun', async ({ db }) => {
  const company = await aCompany(db);
  const { ctx, id } = company;
  granted(await put(company, 'new', owner('甲公司', '60')));
  const raw = inEntry(0, owner('甲公司', '60'));
  const given = { applicationId: id, page, seen: undefined, writer: 'w', entry: { list, place: 0 } };
  granted(await keepTyped(ctx, { ...given, raw: { ...raw, [`${list}.0.contribution`]: '6' }, turn: 1 }));
  expect(isBegun(page, (await find(db, id)).typed)).toBe(true);
  granted(await keepTyped(ctx, { ...given, raw, turn: 2 }));
  expect(isBegun(page, (await find(db, id)).typed)).toBe(false);
});
