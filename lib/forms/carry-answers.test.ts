import { expect, test } from 'vitest';
import { pick, seeded, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import { carryAnswers } from './carry-answers.ts';
import { compareForms } from './compare-forms.ts';
import { a, codes } from './field.testing.ts';
import { optionsOf, type Field } from './field-kinds.ts';
import type { Form } from './form.ts';
import type { Answers, Value } from './kinds/value.ts';

const both = (text: string) => ({ zh: text, en: text });
const form = (...fields: Field[]): Form => ({
  version: 1,
  pages: [{ id: 'page', title: both('页'), fields }],
});
const carry = (before: Field, now: Field | undefined, value: Value) =>
  carryAnswers({ before: form(before), now: form(...(now ? [now] : [])), answers: { it: value }, aside: [] });
const options = (...values: string[]) => ({ options: values.map((value) => ({ value, label: both(value) })) });

test('an answer stays where its question is still asked in the same kind, even if it breaks a new bound', () => {
  expect(carry(a('text'), a('text', { maxLength: 2 }), '张敏敏')).toEqual({
    ...{ answers: { it: '张敏敏' }, setAside: [], restored: [] },
  });
});

test('an answer of another kind, or to a question no longer asked, is set aside with its question', () => {
  const setAside = [{ field: a('text'), value: '张敏' }];
  expect(carry(a('text'), a('number'), '张敏')).toEqual({ answers: {}, setAside, restored: [] });
  expect(carry(a('text'), undefined, '张敏')).toEqual({ answers: {}, setAside, restored: [] });
});

test('an option that is not offered any more is set aside; of several those that are offered stay', () => {
  expect(carry(a('choice'), a('choice', options('milk', 'water')), 'tea').answers).toEqual({});
  const several = carry(a('choices'), a('choices', options('milk', 'water')), ['tea', 'milk']);
  expect(several).toMatchObject({ answers: { it: ['milk'] }, setAside: [{ value: ['tea', 'milk'] }] });
});

test('a code that its list does not have any more is set aside, and one that is named otherwise stays', () => {
  const later = a('coded', { codes: codes.slice(0, 2).map((one) => ({ ...one, label: both('改名') })) });
  expect(carry(a('coded'), later, 'CHN').answers).toEqual({ it: 'CHN' });
  expect(carry(a('coded'), later, 'DEU')).toMatchObject({ answers: {}, setAside: [{ value: 'DEU' }] });
});

test('of an address whose district is gone the street stays', () => {
  const now = a('address', { districts: options('linjiang').options });
  const home = { district: 'yunhu', street: '湖滨路1号' };
  expect(carry(a('address'), now, home)).toMatchObject({
    answers: { it: { street: '湖滨路1号' } },
    setAside: [{ value: home }],
  });
});

test('nobody has confirmed a statement that reads otherwise now', () => {
  expect(carry(a('declaration'), a('declaration'), 'yes').answers).toEqual({ it: 'yes' });
  expect(carry(a('declaration'), a('declaration', { label: both('另一句') }), 'yes').answers).toEqual({});
});

test('what was set aside comes back to a question that is asked again, unless it was answered meanwhile', () => {
  const aside = [{ field: a('text'), value: '张敏' }];
  const back = carryAnswers({ before: form(a('number')), now: form(a('text')), answers: {}, aside });
  expect(back).toEqual({ answers: { it: '张敏' }, restored: aside, setAside: [] });
  const answered = carryAnswers({ before: form(a('text')), now: form(a('text')), answers: { it: '李四' }, aside });
  expect(answered).toEqual({ answers: { it: '李四' }, restored: [], setAside: aside });
});

const kinds = ['text', 'number', 'choice', 'choices', 'date', 'address', 'person', 'yes-no', 'declaration'] as const;
function valueOf(draw: Draw, field: Field): Value {
  const offered = optionsOf(field)?.map(({ value }) => value) ?? [];
  const values: Partial<Record<Field['kind'], Value>> = {
    ...{ text: '张敏', number: draw(9), date: '2026-01-01', person: { name: '李四' } },
    choices: offered.slice(draw(offered.length || 1)),
    address: { district: pick(draw, ['linjiang', 'yunhu']), street: '路' },
  };
  return values[field.kind] ?? pick(draw, offered);
}

function aField(draw: Draw, id: string): Field {
  const kind = pick(draw, kinds);
  const offered = kind.startsWith('choice')
    ? options(
        ...pick(draw, [
          ['tea', 'milk'],
          ['milk', 'water'],
        ]),
      )
    : {};
  return a(kind, { id, label: both(pick(draw, ['甲', '乙'])), optional: draw(2) === 0, ...offered });
}

const ids = ['a', 'b', 'c', 'd', 'e'];
const aForm = (draw: Draw): Form => form(...ids.filter(() => draw(4) > 0).map((id) => aField(draw, id)));

test('every answer is kept, or is set aside under a question that was named as dropped or changed', () => {
  const draw = seeded(10);
  for (let turn = 0; turn < 500; turn += 1) {
    const [before, now] = [aForm(draw), aForm(draw)];
    const answers: Answers = Object.fromEntries(
      before.pages.flatMap(({ fields }) => fields.map((field) => [field.id, valueOf(draw, field)])),
    );
    const carried = carryAnswers({ before, now, answers, aside: [] });
    const change = compareForms(before, now);
    const named = new Set([...change.dropped, ...change.changed.map(({ field }) => field)].map(({ id }) => id));
    for (const [id, value] of Object.entries(answers)) {
      const isKept = canonical(carried.answers[id] ?? null) === canonical(value);
      const beside = carried.setAside.filter(({ field }) => field.id === id);
      expect(beside.map((one) => one.value)).toEqual(isKept ? [] : [value]);
      expect(isKept || named.has(id), id).toBe(true);
    }
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(Object.keys(carried.answers)));
    expect(carryAnswers({ before: now, now, answers: carried.answers, aside: carried.setAside })).toMatchObject({
      answers: carried.answers,
    });
  }
});
