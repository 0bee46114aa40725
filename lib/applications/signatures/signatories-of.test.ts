import { describe, expect, test } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { coupleForm, numbers } from './signatures.testing.ts';
import { signatoriesOf } from './signatories-of.ts';

const person = (name: string, number: string) => ({ name, 'resident-id': number, phone: '13900139000' });
const answers: Answers = { 'resident-id': numbers.lin, partner: person('陈立', numbers.chen) };

describe('who signs beside the applicant', () => {
  test('is whoever the named questions name', () => {
    expect(signatoriesOf(coupleForm(), answers)).toEqual([
      { field: 'partner', name: '陈立', residentId: numbers.chen },
    ]);
  });

  test('is nobody where the form asks for no signature', () => {
    expect(signatoriesOf(coupleForm({ signatories: undefined }), answers)).toEqual([]);
  });

  test('is one person once, and never the applicant', () => {
    const twice = { ...answers, witness: person('陈立', numbers.chen) };
    expect(signatoriesOf(coupleForm(), twice)).toHaveLength(1);
    const own = { ...answers, witness: person('林小雨', numbers.lin) };
    expect(signatoriesOf(coupleForm(), own).map(({ field }) => field)).toEqual(['partner']);
  });

  test('is nobody whom a question names that is not asked', () => {
    const form = coupleForm();
    const [people, day] = form.pages;
    const hidden = { ...form, pages: [day!, { ...people!, showIf: { field: 'day', is: '2026-12-01' } }] };
    expect(signatoriesOf(hidden, { ...answers, day: '2026-12-02' })).toEqual([]);
    expect(signatoriesOf(hidden, { ...answers, day: '2026-12-01' })).toHaveLength(1);
  });

  test('is the partner of a marriage, and those who found a company', () => {
    const formOf = (service: string) => {
      const { catalogue } = testContent();
      return catalogue.formOf(catalogue.findGuide(service)!)!;
    };
    expect(formOf('marriage-registration').signatories).toEqual([{ field: 'partner' }]);
    const asked: Answers = {
      'resident-id': numbers.lin,
      'company-kind': 'one-person',
      shareholder: person('陈立', numbers.chen),
      'legal-representative': person('林小雨', numbers.lin),
    };
    expect(signatoriesOf(formOf('company-registration'), asked).map(({ name }) => name)).toEqual(['陈立']);
    const owner = (kind: string, name: string, number: string) => ({
      ...{ 'owner-kind': kind, 'owner-name': name, 'owner-resident-id': number, contribution: 1 },
    });
    const shareholders = [
      owner('person', '陈立', numbers.chen),
      owner('organisation', '某某公司', numbers.wu),
      owner('person', '林小雨', numbers.lin),
      owner('person', '吴桂芳', numbers.wu),
    ];
    const several: Answers = { ...asked, 'company-kind': 'several', shareholders };
    expect(signatoriesOf(formOf('company-registration'), several).map(({ name }) => name)).toEqual(['陈立', '吴桂芳']);
  });
});
