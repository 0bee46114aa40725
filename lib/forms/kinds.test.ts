import { describe, expect, test } from 'vitest';
import { a, codes, today } from './field.testing.ts';
import {
  groupKindOf,
  isGroupField,
  kindOf,
  optionsOf,
  plainKinds,
  type Field,
  type FieldKind,
  type PlainField,
  type SingleField,
} from './field-kinds.ts';
import { partsOf } from './parts.ts';
import { readAnswers } from './read-answers.ts';

function plain(kind: FieldKind, rest: Record<string, unknown> = {}): PlainField {
  const field = a(kind, rest);
  if (isGroupField(field)) throw new Error(`${kind} is typed in several controls`);
  return field;
}

const problemOf = (field: SingleField, it: string | string[]) => readAnswers([field], { it }, { today }).errors['it'];
const control = (kind: FieldKind, rest: Record<string, unknown> = {}) =>
  kindOf(plain(kind, rest)).control(plain(kind, rest));
const room = (kind: FieldKind, rest: Record<string, unknown> = {}) => kindOf(plain(kind, rest)).room(plain(kind, rest));

describe('the edge of what is taken: the last good answer, and the first that is refused with its bound', () => {
  test.each<[FieldKind, object, string, string, object]>([
    ['text', {}, '字'.repeat(200), '字'.repeat(201), { code: 'too-long', max: 200 }],
    ['text', { maxLength: 3 }, '一二三', '一二三四', { code: 'too-long', max: 3 }],
    ['text', { minLength: 2 }, '一二', '一', { code: 'too-short', min: 2 }],
    ['long-text', {}, '字'.repeat(2000), '字'.repeat(2001), { code: 'too-long', max: 2000 }],
    ['long-text', { minLength: 3 }, '一\n二', '一二', { code: 'too-short', min: 3 }],
    ['number', { min: 1 }, '1', '0', { code: 'number-too-small', min: 1 }],
    ['number', { max: 9 }, '9', '10', { code: 'number-too-large', max: 9 }],
    ['number', { decimals: 2 }, '1.25', '1.255', { code: 'decimals', most: 2 }],
    ['number', {}, '1.0', '1.5', { code: 'decimals', most: 0 }],
    ['number', { min: -2, max: 0 }, '-2', '-3', { code: 'number-too-small', min: -2 }],
    ['money', {}, '0', '-0.01', { code: 'number-too-small', min: 0 }],
    ['money', { min: 10 }, '10', '9.99', { code: 'number-too-small', min: 10 }],
    ['money', { max: 1e6 }, '1,000,000.00', '1000000.01', { code: 'number-too-large', max: 1e6 }],
    ['money', {}, '1.99', '1.999', { code: 'decimals', most: 2 }],
    ['date', {}, '1900-01-01', '1899-12-31', { code: 'date-too-early', from: '1900-01-01' }],
    ['date', {}, '2199-12-31', '2200-01-01', { code: 'date-too-late', to: '2199-12-31' }],
    ['date', { from: 'today' }, '2026-11-23', '2026-11-22', { code: 'date-too-early', from: '2026-11-23' }],
    ['date', { to: 'today+60d' }, '2027-01-22', '2027-01-23', { code: 'date-too-late', to: '2027-01-22' }],
    ['date', { to: 'today-18y' }, '2008-11-23', '2008-11-24', { code: 'date-too-late', to: '2008-11-23' }],
  ])('%s %j', (...[kind, rest, good, bad, problem]) => {
    const field = a(kind, { ...rest });
    expect(problemOf(field, good)).toBeUndefined();
    expect(problemOf(field, bad)).toEqual(problem);
  });
});

describe('a choice', () => {
  test('is made among what is listed, however the post was put together', () => {
    for (const it of ['wine', 'TEA', 'tea ', 'constructor', 'tea,milk']) {
      expect(problemOf(a('choice'), it), it).toEqual({ code: 'not-an-option' });
      expect(problemOf(a('choices'), ['tea', it]), it).toEqual({ code: 'not-an-option' });
    }
  });

  test('of one takes the first of two that were posted', () => {
    expect(readAnswers([a('choice')], { it: ['milk', 'tea'] }, { today }).answers).toEqual({ it: 'milk' });
  });

  test('that is shown after its option is gone is shown as it was stored', () => {
    const field = plain('choice');
    expect(kindOf(field).show('wine', field, 'en')).toBe('wine');
  });

  test('can be listed, where there is a list', () => {
    const listed = (kind: FieldKind) => optionsOf(a(kind))?.map(({ value }) => value);
    expect(listed('choice')).toEqual(['tea', 'milk']);
    expect(listed('yes-no')).toEqual(['yes', 'no']);
    expect(listed('declaration')).toEqual(['yes']);
    expect(listed('coded')).toEqual(['CHN', 'COG', 'COD', 'CIV', 'DEU']);
    for (const kind of ['text', 'date', 'number', 'address', 'person'] as const) expect(listed(kind)).toBeUndefined();
  });
});

describe('on the page', () => {
  test.each<[FieldKind, object, object]>([
    ['text', {}, { control: 'line', width: 'full' }],
    ['text', { maxLength: 60 }, { control: 'line', width: 'medium' }],
    ['text', { maxLength: 20, prefill: 'person.name' }, { control: 'line', width: 'medium', autoComplete: 'name' }],
    ['long-text', { maxLength: 500 }, { control: 'lines', upTo: 500 }],
    ['date', {}, { control: 'line', type: 'date', width: 'short' }],
    ['phone', { prefill: 'person.phone' }, { control: 'line', type: 'tel', width: 'short', autoComplete: 'tel' }],
    ['email', {}, { control: 'line', type: 'email', spellCheck: false }],
    ['declaration', {}, { control: 'check' }],
    ['coded', {}, { control: 'coded', codes, edition: 'e1' }],
  ])('%s %j is %j', (kind, rest, shown) => expect(control(kind, { ...rest })).toEqual(shown));

  test.each(['resident-id', 'credit-code'] as const)(
    '%s is neither remembered by the browser nor spell-checked',
    (kind) => {
      expect(control(kind)).toMatchObject({ autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' });
    },
  );

  test('one of several is picked, or many', () => {
    expect(control('choice')).toMatchObject({ control: 'choice', pick: 'one' });
    expect(control('choices')).toMatchObject({ control: 'choice', pick: 'many' });
    expect(control('yes-no')).toMatchObject({
      control: 'choice',
      pick: 'one',
      options: [{ value: 'yes' }, { value: 'no' }],
    });
  });

  test('a number stands before its unit, money behind its sign', () => {
    const unit = { zh: '人', en: 'people' };
    expect(control('number', { unit })).toMatchObject({ inputMode: 'decimal', after: unit });
    expect(control('money')).toMatchObject({ inputMode: 'decimal', before: { zh: '¥', en: '¥' } });
  });
});

describe('on paper', () => {
  test.each<[FieldKind, string]>([
    ['text', 'line'],
    ['long-text', 'lines'],
    ['date', 'date'],
    ['choice', 'boxes'],
    ['choices', 'boxes'],
    ['yes-no', 'boxes'],
    ['declaration', 'statement'],
    ['resident-id', 'line'],
    ['coded', 'line'],
    ['phone', 'line'],
    ['money', 'line'],
  ])('%s has a room of %s', (kind, kept) => expect(room(kind).room).toBe(kept));
});

describe('the parts of a group', () => {
  const names = (field: Field) => partsOf(field).map(({ id }) => id);

  test('are named under it', () => {
    expect(names(a('address'))).toEqual(['it.district', 'it.street']);
    expect(names(a('person'))).toEqual(['it.name', 'it.resident-id', 'it.phone']);
    expect(names(a('text'))).toEqual(['it']);
  });

  test('take its short form into theirs, where a page asks for two people', () => {
    const short = { zh: '董事', en: 'the director' };
    expect(partsOf(a('person', { short }))[0]?.short).toEqual({
      zh: '董事的姓名',
      en: 'the full name of the director',
    });
    expect(partsOf(a('person'))[0]?.short).toEqual({ zh: '姓名', en: 'the full name' });
  });

  test('may be left out together, never in part', () => {
    const person = a('person', { optional: true });
    const read = (raw: Record<string, string>) => Object.keys(readAnswers([person], raw, { today }).errors);
    expect(read({})).toEqual([]);
    expect(read({ 'it.name': ' ', 'it.phone': '\u200B' })).toEqual([]);
    expect(read({ 'it.name': '张敏' })).toEqual(['it.resident-id', 'it.phone']);
  });

  test('of a required one are each asked for', () => {
    const read = readAnswers([a('address')], {}, { today });
    expect(read.errors).toEqual({
      'it.district': { code: 'required', part: 'it.district' },
      'it.street': { code: 'required', part: 'it.street' },
    });
  });

  test('are joined as people say them, in each language', () => {
    const address = a('address');
    if (!isGroupField(address)) throw new Error('an address is typed in two');
    expect(groupKindOf(address).join(['云湖县', '湖滨路1号'], 'zh')).toBe('云湖县湖滨路1号');
    expect(groupKindOf(address).join(['Yunhu County', '1 Lake Road'], 'en')).toBe('1 Lake Road, Yunhu County');
  });

  test('of an address before its districts are frozen offer none, so that nothing can be chosen unseen', () => {
    const field = { ...a('address'), districts: undefined };
    expect(
      readAnswers([field], { 'it.district': 'linjiang', 'it.street': '滨江路1号' }, { today }).errors,
    ).toMatchObject({
      'it.district': { code: 'not-an-option' },
    });
  });
});

test.each(Object.keys(plainKinds) as FieldKind[])('%s says with which verb it asks', (kind) => {
  expect(['enter', 'choose', 'say', 'tick', 'add']).toContain(kindOf(plain(kind)).asks);
});
