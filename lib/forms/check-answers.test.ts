import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { residentIdOf } from '#demonstration/numbers.ts';
import { locales } from '#lib/kernel/locale.ts';
import { isGroupField } from './field-kinds.ts';
import { formSchema, type Form } from './form.ts';
import { readPage } from './read-page.ts';
import type { Raw } from './read-answers.ts';
import { sayProblem } from './say-problem.ts';
import type { Answers } from './kinds/value.ts';

const { catalogue, calendar } = testContent();
const today = '2026-11-23';
const formOf = (service: string): Form => catalogue.formOf(catalogue.findGuide(service)!)!;

/** Odd serials are men's. */
const man = (birth: string) => residentIdOf({ district: 2, birth, serial: 101 });
const woman = (birth: string) => residentIdOf({ district: 2, birth, serial: 202 });

/** What is said of a page of the city's form, in Chinese, by the name of the input. */
function said(service: string, [pageId, raw]: [string, Raw], before: Answers = {}): Record<string, string> {
  const form = formOf(service);
  const page = form.pages.find(({ id }) => id === pageId)!;
  const { problems } = readPage(page, raw, { before, form, today, calendar });
  const broken = Object.entries(problems).filter(([, { code }]) => code !== 'required' && code !== 'declaration');
  return Object.fromEntries(
    broken.map(([name, problem]) => {
      const field = page.fields.find(({ id }) => id === name.split('.')[0])!;
      for (const locale of locales) expect(sayProblem(problem, field, locale)).not.toMatch(/undefined/);
      return [name, sayProblem(problem, field, 'zh')];
    }),
  );
}

describe('a marriage', () => {
  const couple = { couple: 'mainland' };
  const you = (number: string) => said('marriage-registration', ['you', { 'resident-id': number }], couple);
  const partner = (number: string, mine: string) =>
    said('marriage-registration', ['partner', { 'partner.resident-id': number }], { ...couple, 'resident-id': mine });

  test('is for a man of 22 and a woman of 20, from the very day', () => {
    expect(you(man('2004-11-23'))).toEqual({});
    expect(you(man('2004-11-24'))['resident-id']).toContain('22 周岁');
    expect(you(woman('2006-11-23'))).toEqual({});
    expect(you(woman('2006-11-24'))['resident-id']).toContain('20 周岁');
    expect(partner(man('2005-06-01'), woman('2000-01-01'))['partner.resident-id']).toContain('另一方还没有到年龄');
  });

  test('is between two people, a man and a woman', () => {
    const mine = woman('1999-09-09');
    expect(partner(mine, mine)['partner.resident-id']).toContain('您自己的号码');
    expect(partner(woman('1998-01-01'), mine)['partner.resident-id']).toContain('性别相同');
    expect(partner(man('1998-01-01'), mine)).toEqual({});
  });

  test('with somebody from abroad is held to the same by the sex and birth that are asked', () => {
    const abroad = (raw: Raw, mine: string) =>
      said('marriage-registration', ['partner-abroad', raw], { couple: 'other', 'resident-id': mine });
    expect(abroad({ 'partner-sex': 'male', 'partner-birth-date': '2005-01-01' }, woman('1999-01-01'))).toEqual({
      'partner-birth-date': expect.stringContaining('22 周岁'),
    });
    expect(abroad({ 'partner-sex': 'female', 'partner-birth-date': '2005-01-01' }, man('1999-01-01'))).toEqual({});
    expect(abroad({ 'partner-sex': 'male' }, man('1999-01-01'))).toHaveProperty('partner-sex');
  });

  const slot = { place: 'marriage-office', date: '2026-11-28' };
  const appointment = (raw: Raw) => said('marriage-registration', ['appointment', { ...slot, ...raw }], couple);

  test('is celebrated in a half of the day in which the place is open', () => {
    expect(appointment({ time: 'morning' })).toEqual({});
    expect(appointment({ time: 'afternoon' })).toEqual({ date: expect.stringContaining('下午不办公') });
    expect(appointment({ time: 'afternoon', date: '2026-11-27', 'other-date': '2026-12-05' })).toEqual({
      'other-date': expect.stringContaining('下午不办公'),
    });
  });

  test('has a second choice that is another day', () => {
    expect(appointment({ time: 'morning', 'other-date': '2026-11-28' })).toHaveProperty('other-date');
  });
});

describe('a number is held against what is asked of the same person', () => {
  const child = { 'child-name': '林小满', 'child-resident-id': woman('2024-05-18'), 'claimed-before': 'no' };
  const claimant = { claimant: 'parent', 'parent-role': 'mother', name: '林小雨' };
  const ofChild = (raw: Raw, mine = woman('1992-05-18')) => {
    const entry = Object.entries({ ...child, ...raw }).map(([name, value]) => [`children.0.${name}`, value]);
    const problems = said('childcare-allowance', ['children', Object.fromEntries(entry)], {
      ...claimant,
      'resident-id': mine,
    });
    return Object.fromEntries(
      Object.entries(problems).map(([name, problem]) => [name.replace('children.0.', ''), problem]),
    );
  };

  test('its birth', () => {
    expect(ofChild({ 'child-birth-date': '2024-05-18' })).toEqual({});
    expect(ofChild({ 'child-birth-date': '2024-05-19' })['child-birth-date']).toContain('出生日期不一致');
  });

  test('its sex', () => {
    const you = (number: string) => said('childcare-allowance', ['you', { 'resident-id': number }], claimant);
    expect(you(woman('1990-01-01'))).toEqual({});
    expect(you(man('1990-01-01'))['resident-id']).toContain('母亲');
  });

  test('two people of a case have two numbers', () => {
    expect(ofChild({ 'child-resident-id': woman('1992-05-18') })['child-resident-id']).toContain('您自己的号码');
    expect(ofChild({ 'child-resident-id': woman('2024-05-18') }, woman('2020-01-01'))).toHaveProperty(
      'child-resident-id',
    );
  });

  test('nobody has the number of one of the children of a list', () => {
    const number = woman('2024-05-18');
    const children = [{ 'child-resident-id': woman('2023-05-18') }, { 'child-resident-id': number }];
    const otherParent = (who: string) => ({
      ...{ 'other-parent.name': '王海', 'other-parent.resident-id': who, 'other-parent.phone': '13800138000' },
    });
    const other = (who: string) =>
      said('childcare-allowance', ['other-parent', { 'other-parent-known': 'known', ...otherParent(who) }], {
        ...claimant,
        children,
      });
    expect(other(number)).toEqual({ 'other-parent.resident-id': expect.stringContaining('孩子的号码') });
    expect(other(man('1990-02-03'))).toEqual({});
  });
});

describe('in whatever form', () => {
  const both = (text: string) => ({ zh: text, en: text });
  const sexes = ['male', 'female'].map((value) => ({ value, label: both(value) }));
  const form = formSchema.parse({
    version: 1,
    pages: [
      { id: 'one', title: both('一'), fields: [{ kind: 'person', id: 'seller', label: both('卖方') }] },
      {
        ...{ id: 'two', title: both('二') },
        fields: [
          { kind: 'date', id: 'buyer-birth-date', label: both('生日'), optional: true },
          { kind: 'choice', id: 'buyer-sex', label: both('性别'), options: sexes },
          { kind: 'person', id: 'buyer', label: both('买方') },
        ],
      },
    ],
  });
  const [first, second] = form.pages;
  const seller = { name: '阿依古丽·买买提', 'resident-id': woman('1990-02-03'), phone: '13800138000' };
  const codes = (raw: Raw) => {
    const given = { 'buyer-sex': 'female', 'buyer.name': '张三', 'buyer.phone': '13800138000', ...raw };
    const { problems } = readPage(second!, given, { before: { seller }, form, today, calendar });
    return Object.fromEntries(Object.entries(problems).map(([name, { code }]) => [name, code]));
  };

  test('birth and sex agree with the number', () => {
    expect(isGroupField(first!.fields[0]!)).toBe(true);
    const number = { 'buyer.resident-id': woman('1985-05-05') };
    expect(codes({ ...number, 'buyer-birth-date': '1985-05-05' })).toEqual({});
    expect(codes({ ...number, 'buyer-birth-date': '1985-05-06' })).toEqual({ 'buyer.resident-id': 'birth-differs' });
    expect(codes({ ...number, 'buyer-sex': 'male' })).toEqual({ 'buyer.resident-id': 'sex-differs' });
  });

  test('one number stands for one name, however its point is typed', () => {
    const number = { 'buyer.resident-id': woman('1990-02-03') };
    expect(codes(number)).toEqual({ 'buyer.resident-id': 'same-number' });
    expect(codes({ ...number, 'buyer.name': '阿依古丽 买买提' })).toEqual({});
  });
});

test('a first residence permit needs half a year in the city', () => {
  const home = (since: string, purpose = 'first-issue') =>
    said('residence-permit', ['home', { 'living-since': since }], {
      ...{ purpose, 'for-whom': 'myself', 'resident-id': woman('1990-01-01') },
    })['living-since'];
  expect(home('2026-05-23')).toBeUndefined();
  expect(home('2026-05-24')).toContain('居住满半年');
  expect(home('2026-05-24', 'replacement')).toBeUndefined();
  expect(home('1989-12-31')).toContain('早于您的出生日期');
});

test('from sixteen people apply for their card themselves', () => {
  const child = (number: string) =>
    said('resident-id-card-renewal', ['child', { 'child-resident-id': number }], {
      ...{ reason: 'expiry', holder: 'child', 'resident-id': woman('1985-01-01') },
    })['child-resident-id'];
  expect(child(man('2010-11-24'))).toBeUndefined();
  expect(child(man('2010-11-23'))).toContain('已满 16 周岁');
  expect(child(man('1984-12-31'))).toBeDefined();
});

test('a card is renewed for its expiry from three months before', () => {
  const card = (expiry: string, reason = 'expiry') =>
    said('resident-id-card-renewal', ['card', { 'card-term': 'dated', 'card-expiry': expiry, 'card-in-hand': 'yes' }], {
      ...{ reason, holder: 'myself', 'resident-id': woman('1985-01-01') },
    })['card-expiry'];
  expect(card('2027-02-23')).toBeUndefined();
  expect(card('2027-02-24')).toContain('现在还早');
  expect(card('2027-02-24', 'damaged')).toBeUndefined();
});
