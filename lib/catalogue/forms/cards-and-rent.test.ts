import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { residentIdOf } from '#demonstration/numbers.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { readPage } from '#lib/forms/read-page.ts';

const { catalogue, calendar } = testContent();
const today = '2026-11-23';

const man = (birth: string) => residentIdOf({ district: 2, birth, serial: 101 });
const woman = (birth: string) => residentIdOf({ district: 2, birth, serial: 202 });
const mine = woman('1990-05-05');

/** What the rules of a page of the city's form say in Chinese. */
function said(service: string, pageId: string, { raw, before }: { raw: Raw; before: Answers }): string[] {
  const form = catalogue.formOf(catalogue.findGuide(service)!)!;
  const page = form.pages.find(({ id }) => id === pageId)!;
  const { problems } = readPage(page, raw, { before: { 'resident-id': mine, ...before }, form, today, calendar });
  return Object.values(problems).flatMap((problem) => (problem.code === 'check' ? [problem.message.zh] : []));
}

describe('a social security card', () => {
  const child = (number: string) =>
    said('social-security-card', 'child', {
      raw: { 'child-relation': 'parent', 'child-resident-id': number },
      before: { 'card-need': 'first', 'card-holder': 'child' },
    });

  test('is applied for by a parent only for a child under 18', () => {
    expect(child(man('2010-01-01'))).toEqual([]);
    expect(child(man('2008-11-22'))).toEqual([expect.stringContaining('已满 18 周岁')]);
    expect(child(mine)).toContainEqual(expect.stringContaining('您自己的号码'));
  });

  test('asks for the number on the old card, not for the present one', () => {
    const before = { 'card-need': 'damaged', 'card-holder': 'myself' };
    const old = (number: string) =>
      said('social-security-card', 'old-card', {
        raw: { 'replaced-because': 'number', 'previous-number': number },
        before,
      });
    expect(old(mine)).toEqual([expect.stringContaining('现在的号码')]);
    expect(old('539901900505123')).toEqual([]);
  });
});

describe('a withdrawal for rent', () => {
  const before: Answers = {
    ...{ 'marital-status': 'married', 'withdrawal-basis': 'actual', 'rent-total': 6000 },
    homes: [{ 'monthly-rent': 2000, 'rent-months': 3, 'home-rent': 6000 }],
  };
  const amount = (raw: Raw) => said('provident-fund-rent', 'amount', { raw, before });

  test('is no more than the rent', () => {
    expect(amount({ amount: '6000', 'partner-withdraws': 'no' })).toEqual([]);
    expect(amount({ amount: '6000.01', 'partner-withdraws': 'no' })).toEqual([expect.stringContaining('多于房租合计')]);
  });

  test('is no more than the rent for both spouses together', () => {
    const both = (partner: string) => amount({ amount: '4000', 'partner-withdraws': 'yes', 'partner-amount': partner });
    expect(both('2000')).toEqual([]);
    expect(both('2000.01')).toEqual([expect.stringContaining('夫妻合计多于房租')]);
  });
});

describe('insurance for a family', () => {
  const family = (people: Raw[], insured = 'other') =>
    said('resident-medical-insurance', 'family', {
      raw: Object.fromEntries(
        people.flatMap((person, place) =>
          Object.entries(person).map(([name, value]) => [entryName('family', place, name), value]),
        ),
      ),
      before: { 'insured-person': insured, enrolling: 'family' },
    });

  test('is for each member once', () => {
    const [one, other] = [man('2015-01-01'), woman('2017-01-01')];
    const child = (number: string) => ({
      ...{ 'member-name': '林小禾', relation: 'child', 'member-resident-id': number },
      ...{ 'registered-by': 'household', 'member-insured': 'no', 'member-help': 'none' },
    });
    expect(family([child(one), child(other)])).toEqual([]);
    expect(family([child(one), child(one)])).toEqual([expect.stringContaining('号码相同')]);
  });

  test('is for people of the ages and sex that they are said to be', () => {
    const as = (relation: string, number: string) => family([{ relation, 'member-resident-id': number }]);
    expect(as('child', man('2000-01-01'))).toEqual([expect.stringContaining('父母与子女')]);
    expect(as('parent', man('1985-01-01'))).toEqual([expect.stringContaining('父母与子女')]);
    expect(as('parent', man('1960-01-01'))).toEqual([]);
    expect(as('spouse', woman('1991-01-01'))).toEqual([expect.stringContaining('同一性别')]);
  });

  test('takes a baby as one for 90 days', () => {
    const baby = (number: string) => family([{ 'baby-registered': 'yes', 'member-resident-id': number }], 'newborn');
    expect(baby(man('2026-08-25'))).toEqual([]);
    expect(baby(man('2026-08-24'))).toEqual([expect.stringContaining('超过 90 天')]);
  });
});
