import { kindOf, isEntriesField, isGroupField, groupKindOf, type Field, type PlainField } from './field-kinds.ts';
import type { Form } from './form.ts';
import { isEntries, isGroup, type Answers, type Single, type Value, type Values } from '#lib/forms/kinds/value.ts';

/** Answers as they lie in the database: values, or as they were kept before there were values. */
export type StoredAnswers = { [name: string]: Value };

/**
 * The answers in what was stored. Before there were values all of it was text: several options were joined by commas,
 * and the parts of a person or an address lay under `{id}.{part}`. What is kept so cannot be rewritten, because the
 * hash of a submission is over it.
 */
export function answersIn(stored: StoredAnswers, { pages }: Form): Answers {
  const answers: Answers = {};
  for (const field of pages.flatMap(({ fields }) => fields)) {
    const value = valueIn(stored, field);
    if (value !== undefined) answers[field.id] = value;
  }
  return answers;
}

function valueIn(stored: StoredAnswers, field: Field): Value | undefined {
  const value = stored[field.id];
  if (isEntriesField(field)) return isEntries(value) ? value : undefined;
  if (!isGroupField(field))
    return value === undefined || isGroup(value) || isEntries(value) ? undefined : singleIn(value, field);
  if (isGroup(value)) return value;
  const group: Values['group'] = {};
  for (const part of groupKindOf(field).parts(field)) {
    const kept = stored[`${field.id}.${part.id}`];
    if (kept !== undefined && !isGroup(kept) && !isEntries(kept)) group[part.id] = singleIn(kept, part);
  }
  return Object.keys(group).length > 0 ? group : undefined;
}

function singleIn(value: Single, field: PlainField): Single {
  if (typeof value !== 'string') return value;
  const { holds } = kindOf(field);
  if (holds === 'number') return Number(value);
  return holds === 'list' ? value.split(',') : value;
}
