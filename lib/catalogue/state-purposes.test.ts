import { describe, expect, test } from 'vitest';
import type { Field } from '#lib/forms/field-kinds.ts';
import { a } from '#lib/forms/field.testing.ts';
import { isPersonal } from '#lib/forms/personal.ts';
import { guideWith } from '#lib/standards/small.testing.ts';
import { both, type Written } from './city.testing.ts';
import { isOnline } from './guide.ts';
import { statePurposes } from './state-purposes.ts';
import { testContent } from './testing.ts';

const law = { zh: '办法', en: 'Measures' };
const article = { zh: '第五条', en: 'Article 5' };
const why = { purpose: both('用来核对'), basis: 2 };

/** Why a field is asked under a guide with two laws, after a change. */
function whyOf(field: Field, change: (guide: Written) => void = () => undefined): Field['why'] {
  const guide = guideWith((one) => {
    one['legalBasis'] = [{ law: { zh: '条例', en: 'Regulations' } }, { law, article }];
    change(one);
  });
  return statePurposes({ version: 1, pages: [{ id: 'page', title: both('页'), fields: [field] }] }, guide).pages[0]
    ?.fields[0]?.why;
}

describe('the legal basis of a question', () => {
  test('stands in the frozen form in the guide’s words, with the article', () => {
    expect(whyOf(a('phone', { why }))?.basis).toEqual({ zh: '《办法》第五条', en: 'Measures, Article 5' });
    expect(whyOf(a('phone', { why: { ...why, basis: 1 } }))?.basis).toEqual({ zh: '《条例》', en: 'Regulations' });
  });

  test('stays as it was where it is words already', () => {
    expect(whyOf(a('phone', { why: { ...why, basis: both('法') } }))?.basis).toEqual(both('法'));
  });
});

describe('what the guide asks by itself', () => {
  test.each([
    'circumstance-size',
    'file-plan',
    'delivery-name',
    'delivery-phone',
    'delivery-address',
    'bank',
    'account',
  ])('says why: %s', (id) => expect(whyOf(a('text', { id }))).toMatchObject({ basis: { en: 'Regulations' } }));

  test('names the rule that allows asking for a paper, where the guide has it', () => {
    const rule = both('《办法》第六条');
    const field = whyOf(a('file', { id: 'file-plan' }), (guide) => (guide['materials'][0].legalBasis = rule));
    expect(field?.basis).toEqual(rule);
  });

  test('says nothing of how a paper arrives, which is about no person', () => {
    expect(whyOf(a('choice', { id: 'material-plan' }))).toBeUndefined();
  });
});

const { catalogue } = testContent();

test.each(catalogue.listGuides().filter(isOnline))(
  'every personal question of $id says why, and by which law',
  (guide) => {
    const fields = catalogue.formOf(guide)?.pages.flatMap((page) => page.fields) ?? [];
    const silent = fields.filter((field) => isPersonal(field) && typeof field.why?.basis !== 'object');
    expect(silent.map(({ id }) => id)).toEqual([]);
  },
);
