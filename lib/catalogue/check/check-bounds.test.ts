import { describe, expect, test } from 'vitest';
import { a } from '#lib/forms/field.testing.ts';
import type { FieldKind } from '#lib/forms/field-kinds.ts';
import { checkBounds } from './check-bounds.ts';

const saidOf = (kind: FieldKind, rest: object) =>
  checkBounds(a(kind, { ...rest }), 'pages.one.it').map(({ rule, field, reason }) => `${rule} ${field}: ${reason}`);
const options = (...values: string[]) => values.map((value) => ({ value, label: { zh: '项', en: 'One' } }));

describe('a question that nobody could answer is told', () => {
  test.each<[FieldKind, object]>([
    ['number', { min: 2, max: 1 }],
    ['money', { min: 0.02, max: 0.01 }],
    ['text', { minLength: 6, maxLength: 5 }],
    ['long-text', { minLength: 6, maxLength: 5 }],
    ['money', { max: -1 }],
    ['text', { minLength: 201 }],
    ['long-text', { minLength: 2001 }],
    ['date', { from: '2026-01-02', to: '2026-01-01' }],
    ['date', { from: 'today+1d', to: 'today' }],
    ['date', { from: 'today', to: 'today-18y' }],
    ['date', { from: 'today+2y', to: 'today+30d' }],
  ])('%s %j', (kind, rest) => expect(saidOf(kind, rest)).toEqual(['X pages.one.it: its bounds leave no answer']));
});

describe('a question that one answer is left to is well', () => {
  test.each<[FieldKind, object]>([
    ['number', { min: 1, max: 1 }],
    ['number', { min: 5 }],
    ['money', { max: 0 }],
    ['text', { minLength: 5, maxLength: 5 }],
    ['text', { minLength: 200 }],
    ['long-text', { minLength: 2000 }],
    ['date', { from: '2026-01-01', to: '2026-01-01' }],
    ['date', { from: 'today', to: 'today' }],
    ['date', { from: 'today-100y', to: 'today-18y' }],
    // Which of the two is later depends on the day.
    ['date', { from: '2026-01-01', to: 'today' }],
    ['date', { from: 'today', to: '2020-01-01' }],
    ['yes-no', {}],
    ['person', {}],
  ])('%s %j', (kind, rest) => expect(saidOf(kind, rest)).toEqual([]));
});

test.each(['choice', 'choices'] as const)('an answer of a %s that stands twice is named', (kind) => {
  expect(saidOf(kind, { options: options('tea', 'milk', 'tea') })).toEqual([
    'X pages.one.it: the answer tea is there twice',
  ]);
  expect(saidOf(kind, { options: options('tea', 'milk') })).toEqual([]);
});
