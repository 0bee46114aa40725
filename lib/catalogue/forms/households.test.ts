import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { residentIdOf } from '#demonstration/numbers.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { readPage } from '#lib/forms/read-page.ts';

const { catalogue, calendar } = testContent();
const today = '2026-11-23';
const formOf = (service: string): Form => catalogue.formOf(catalogue.findGuide(service)!)!;
const numberOf = (birth: string, serial = 202) => residentIdOf({ district: 2, birth, serial });

/** A page of the city's form as it is read, with the inputs that a rule of the form is broken by. */
function read(service: string, [pageId, raw]: [string, Raw], before: Answers = {}) {
  const form = formOf(service);
  const page = form.pages.find(({ id }) => id === pageId)!;
  const { answers, problems } = readPage(page, raw, { before, form, today, calendar });
  const broken = Object.entries(problems).filter(([, { code }]) => code === 'check');
  return { answers, broken: broken.map(([name]) => name) };
}
const shows = (service: string, page: string, answers: Answers): boolean =>
  visiblePages(formOf(service), answers).some(({ id }) => id === page);

describe('a sale of a home', () => {
  const [seller, buyer] = [numberOf('1970-01-01'), numberOf('1990-01-01')];
  const mine = { name: '王小明', 'resident-id': seller };
  const other = (number: string) =>
    read('property-transfer', ['other-party', { 'counterparty.resident-id': number }], mine).broken;

  test('has two sides', () => {
    expect(other(buyer)).toEqual([]);
    expect(other(seller)).toEqual(['counterparty.resident-id']);
  });

  const shares = (...given: string[]) => {
    const raw = given.flatMap((share, place) => [
      [`co-buyers.${place}.co-buyer-name`, `陈${place}`],
      [`co-buyers.${place}.co-buyer-resident-id`, numberOf('1992-02-02', 300 + place)],
      [`co-buyers.${place}.share`, share],
    ]);
    return read('property-transfer', ['co-buyers', Object.fromEntries(raw) as Raw], { ...mine, ownership: 'shares' });
  };

  test('leaves the buyer entered first what the others do not take', () => {
    expect(shares('33.33', '33.33').answers['first-share']).toBe(33.34);
    expect(shares('60', '40').broken).toEqual(['first-share']);
  });

  test('is signed by the other side and by every other owner', () => {
    const signing = formOf('property-transfer').signatories?.map(({ field }) => field);
    expect(signing).toEqual(['counterparty', 'co-sellers', 'co-buyers']);
  });
});

describe('a child who starts school', () => {
  const child = (birth: string, stage: string, parent = '1990-01-01') => {
    const before = { 'school-stage': stage, 'parent-role': 'mother', name: '林雨', 'resident-id': numberOf(parent) };
    return read('school-enrolment', ['child', { 'child-resident-id': numberOf(birth, 300) }], before).broken;
  };

  test('has about the age for it', () => {
    expect(child('2020-05-18', 'primary')).toEqual([]);
    expect(child('2022-05-18', 'primary')).toEqual(['child-resident-id']);
    expect(child('2020-05-18', 'lower-secondary')).toEqual(['child-resident-id']);
    expect(child('2000-05-18', 'lower-secondary', '1970-01-01')).toEqual(['child-resident-id']);
  });

  test('is younger than the mother by more than a few years', () => {
    expect(child('2015-05-18', 'lower-secondary', '2008-01-01')).toEqual(['child-resident-id']);
  });
});

const members = (...relations: string[]) =>
  relations.map((relation) => ({ relation, 'member-income': 600, 'member-work': 'flexible' }));

describe('a household that needs support', () => {
  const income = (before: Answers) =>
    read('subsistence-allowance', ['income', { 'other-income': '100', 'care-costs': '0' }], before).answers;

  test('has an income per person, of whoever lives together', () => {
    expect(income({ income: 500 })).toMatchObject({ 'household-size': 1, 'income-per-head': 600 });
    const family = { income: 500, members: members('spouse', 'child') };
    expect(income({ ...family, supporters: [{ 'supporter-pays': 300 }] })).toMatchObject({
      ...{ 'household-size': 3, 'household-income': 2100, 'income-per-head': 700 },
    });
  });

  test('names nobody twice', () => {
    const before = { 'for-whom': 'myself', name: '王小明', 'resident-id': numberOf('1970-01-01') };
    const raw = { 'members.0.member-name': '王小红', 'members.0.member-resident-id': numberOf('1970-01-01') };
    expect(read('subsistence-allowance', ['members', raw], before).broken).toEqual(['members.0.member-resident-id']);
  });

  test('asks for an account only if one is named', () => {
    const payout = formOf('subsistence-allowance').pages.flatMap(({ fields }) => fields);
    expect(payout.filter(({ id }) => id === 'account')).toMatchObject([{ showIf: { field: 'payout', is: 'account' } }]);
  });
});

describe('a household that needs a home', () => {
  test('has so much space for each', () => {
    const raw = { 'living-in': 'rented', 'living-area': '42' };
    const space = (before: Answers) =>
      read('public-rental-housing', ['present-home', raw], before).answers['living-space-per-head'];
    expect(space({})).toBe(42);
    expect(space({ members: members('spouse', 'child') })).toBe(14);
  });

  test('says why a husband or wife does not apply as well', () => {
    const married = (...relations: string[]) =>
      shows('public-rental-housing', 'spouse-apart', {
        ...{ marriage: 'yes', 'applies-with': 'family' },
        members: members(...relations),
      });
    expect(married('child')).toBe(true);
    expect(married('child', 'spouse')).toBe(false);
    expect(shows('public-rental-housing', 'spouse-apart', { marriage: 'no', 'applies-with': 'alone' })).toBe(false);
  });
});
