import { describe, expect, test } from 'vitest';
import type { Field } from '#lib/forms/field-kinds.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import { guideWith, smallCatalogue } from '#lib/standards/small.testing.ts';
import { both, type Written } from './city.testing.ts';
import { completeForm } from './complete-form.ts';

const choice = (id: string, ...values: string[]) => ({
  ...{ kind: 'choice', id, label: both('名') },
  options: values.map((value) => ({ value, label: both(value) })),
});
const formOf = (...fields: object[]): Form =>
  formSchema.parse({
    version: 1,
    pages: [
      { id: 'one', title: both('一'), fields: [{ kind: 'yes-no', id: 'new', label: both('新') }, ...fields] },
      { id: 'end', title: both('完'), fields: [{ kind: 'declaration', id: 'true', label: both('真') }] },
    ],
  });
const material = (evidence: string, rest: object = {}) => ({
  ...{ evidence, necessity: 'required', originals: 1, copies: 0, form: 'either', sharedByGovernment: false },
  ...rest,
});

/** The form of a guide without materials, circumstances and choices, after a change. */
function made(change: (guide: Written) => void, form = formOf()): Form {
  const guide = guideWith((one) => {
    Object.assign(one, { materials: [], circumstances: [], delivery: ['electronic'] });
    change(one);
  });
  return completeForm(form, guide, (id) => smallCatalogue.evidenceTypes.get(id));
}
const pagesOf = ({ pages }: Form) => pages.map(({ id }) => id);
const fieldsOn = ({ pages }: Form, page: string): Field[] => pages.find(({ id }) => id === page)?.fields ?? [];
const values = (field?: Field) => (field && 'options' in field ? field.options.map(({ value }) => value) : []);

test('a guide that decides nothing adds nothing', () => {
  expect(made(() => undefined)).toEqual(formOf());
});

test('what a guide decides is asked before the last page, which one signs', () => {
  const form = made((guide) => {
    guide['circumstances'] = [{ id: 'size', question: both('大小'), answers: [answer('small'), answer('large')] }];
    Object.assign(guide, { materials: [material('plan')], delivery: ['post', 'counter'] });
  });
  expect(pagesOf(form)).toEqual(['one', 'circumstances', 'materials', 'files', 'delivery', 'end']);
});

const answer = (id: string, materials: string[] = []) => ({ id, label: both(id), materials });

describe('a circumstance', () => {
  const size = { id: 'size', question: both('大小'), answers: [answer('small'), answer('large', ['plan'])] };

  test('is asked by the guide, with its own answers', () => {
    const [field] = fieldsOn(
      made((guide) => (guide['circumstances'] = [size])),
      'circumstances',
    );
    expect(field).toMatchObject({ kind: 'choice', id: 'circumstance-size', optional: false });
    expect(values(field)).toEqual(['small', 'large']);
  });

  test.each([
    ['that the form asks itself is not asked again', choice('size', 'small', 'large', 'huge'), false],
    ['is asked where the form’s question lacks an answer', choice('size', 'small', 'huge'), true],
    ['is asked where the form asks something else', choice('height', 'small', 'large'), true],
  ])('%s', (_, field, asked) => {
    expect(pagesOf(made((guide) => (guide['circumstances'] = [size]), formOf(field))).includes('circumstances')).toBe(
      asked,
    );
  });

  test('shows the papers that only it needs, wherever it was asked', () => {
    const needs = (guide: Written) =>
      Object.assign(guide, { circumstances: [size], materials: [material('plan', { necessity: 'when-it-applies' })] });
    expect(fieldsOn(made(needs), 'materials')[0]).toMatchObject({
      ...{ showIf: { any: [{ field: 'circumstance-size', is: 'large' }] }, optional: false },
    });
    expect(fieldsOn(made(needs, formOf(choice('size', 'small', 'large'))), 'materials')[0]).toMatchObject({
      showIf: { any: [{ field: 'size', is: 'large' }] },
    });
  });
});

describe('a paper', () => {
  const asked = (rest: object, change: (guide: Written) => void = () => undefined) =>
    fieldsOn(
      made((guide) => {
        guide['materials'] = [material('plan', rest)];
        change(guide);
      }),
      'materials',
    )[0];

  test.each([
    ['required', false],
    ['when-it-applies', true],
    ['may-follow', true],
  ])('that is %s may be left open: %s', (necessity, optional) =>
    expect(asked({ necessity })).toMatchObject({ optional }),
  );

  test('that public bodies share need not be handed in', () => {
    expect(values(asked({ sharedByGovernment: true }))).toEqual(['shared', 'upload', 'bring', 'post', 'not-yet']);
    expect(values(asked({}))).toEqual(['upload', 'bring', 'post', 'not-yet']);
  });

  test('that must be on paper cannot be uploaded, and then there is no page for files', () => {
    expect(values(asked({ form: 'paper' }))).toEqual(['bring', 'post', 'not-yet']);
    expect(pagesOf(made((guide) => (guide['materials'] = [material('plan', { form: 'paper' })])))).not.toContain(
      'files',
    );
  });

  test('that is uploaded has its place on the page for files, once that way is chosen', () => {
    const [field] = fieldsOn(
      made((guide) => (guide['materials'] = [material('plan', { standard: both('准') })])),
      'files',
    );
    const showIf = { field: 'material-plan', is: 'upload' };
    expect(field).toMatchObject({ kind: 'file', id: 'file-plan', optional: false, showIf, hint: both('准') });
  });

  test.each([
    [{ visits: 0 }, true],
    [{ visits: 1, channels: ['post'] }, true],
    [{ visits: 1, channels: ['counter'] }, false],
  ])('of a service with %j may be posted: %s', (change, posted) => {
    expect(
      values(asked({}, (guide) => Object.assign(guide, { visitReason: both('因'), ...change }))).includes('post'),
    ).toBe(posted);
  });

  test('says when it is needed, before what it must be like', () => {
    expect(asked({ when: both('时'), standard: both('准') })).toMatchObject({ hint: both('时') });
    expect(asked({ standard: both('准') })).toMatchObject({ hint: both('准') });
    expect(asked({})).not.toHaveProperty('hint');
  });

  test('that is the form itself, or that no list knows, is not asked for', () => {
    const papers = ['form', 'stone', 'card'].map((evidence) => material(evidence));
    expect(
      fieldsOn(
        made((guide) => (guide['materials'] = papers)),
        'materials',
      ).map(({ id }) => id),
    ).toEqual(['material-card']);
  });
});

describe('the result', () => {
  const delivered = (...delivery: string[]) => made((guide) => (guide['delivery'] = delivery));
  const ids = (form: Form) => fieldsOn(form, 'delivery').map(({ id }) => id);
  const address = ['delivery-name', 'delivery-phone', 'delivery-address'];

  test('that comes in one way is not asked about', () => {
    expect(ids(delivered('electronic'))).toEqual([]);
    expect(ids(delivered('counter'))).toEqual([]);
  });

  test('by post needs an address, in any case or where one chooses it', () => {
    expect(ids(delivered('post'))).toEqual(address);
    expect(fieldsOn(delivered('post'), 'delivery')[0]).not.toHaveProperty('showIf');
    const several = delivered('post', 'counter');
    expect(ids(several)).toEqual(['delivery', ...address]);
    expect(values(fieldsOn(several, 'delivery')[0])).toEqual(['post', 'counter']);
    for (const field of fieldsOn(several, 'delivery').slice(1))
      expect(field.showIf).toEqual({ field: 'delivery', is: 'post' });
  });

  test('in money needs an account, unless the form asks for it', () => {
    expect(ids(delivered('bank-transfer'))).toEqual(['bank', 'account']);
    const own = formOf({ kind: 'text', id: 'account', label: both('账号') });
    expect(pagesOf(made((guide) => (guide['delivery'] = ['bank-transfer']), own))).not.toContain('delivery');
  });
});
