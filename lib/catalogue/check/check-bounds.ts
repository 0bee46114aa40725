import type { Field } from '#lib/forms/field-kinds.ts';
import { longest } from '#lib/forms/kinds/text.ts';
import { dayOfBound } from '#lib/forms/kinds/normalise.ts';
import type { Fault } from './finding.ts';

/** A question is answerable: its bounds leave an answer, and its list names each answer once. */
export const checkBounds = (field: Field, at: string): Fault[] => [
  ...answersTwice(field).map((value): Fault => ({
    field: at,
    rule: 'X',
    reason: `the answer ${value} is there twice`,
  })),
  ...(isClosed(field) ? [{ field: at, rule: 'X', reason: 'its bounds leave no answer' } satisfies Fault] : []),
];

function answersTwice(field: Field): string[] {
  const values = 'options' in field ? field.options.map(({ value }) => value) : [];
  return values.filter((value, index) => values.indexOf(value) < index);
}

function isClosed(field: Field): boolean {
  if (field.kind === 'date') return isPast(field.from, field.to);
  if (field.kind === 'text' || field.kind === 'long-text')
    return isAbove(field.minLength, field.maxLength ?? longest[field.kind]);
  if (field.kind === 'money') return isAbove(field.min ?? 0, field.max);
  return field.kind === 'number' && isAbove(field.min, field.max);
}

const isAbove = (least: number | undefined, most: number | undefined): boolean =>
  least !== undefined && most !== undefined && least > most;

/** A bound that moves with today is not held against one that stands still. */
const isPast = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  moves(from) === moves(to) &&
  dayOfBound(from, anyDay) > dayOfBound(to, anyDay);

const moves = (bound: string): boolean => bound.startsWith('today');
const anyDay = '2026-01-01';
