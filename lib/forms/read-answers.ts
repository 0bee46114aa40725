import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Problem } from '#lib/forms/kinds/answer-problem.ts';
import { entryName } from './entry-names.ts';
import {
  groupKindOf,
  isEntriesField,
  isGroupField,
  kindOf,
  type EntriesField,
  type Field,
  type GroupField,
  type PlainField,
  type SingleField,
} from './field-kinds.ts';
import {
  isEntries,
  isGroup,
  type Answers,
  type Entry,
  type Single,
  type Value,
  type Values,
} from '#lib/forms/kinds/value.ts';

/** The posted form: `choices` as a repeated name, an address and a person under `{id}.{part}`. */
export type Raw = Record<string, string | string[]>;

type Errors = Record<string, Problem>;

/**
 * Reads the given fields from what was posted; ask it only for fields that are visible.
 * `errors` are keyed as the inputs are named: `{id}`, or `{id}.{part}`.
 */
export function readAnswers(
  fields: SingleField[],
  raw: Raw,
  { today }: { today: Day },
): { answers: Answers; errors: Errors } {
  const answers: Answers = {};
  const errors: Errors = {};
  for (const field of fields) {
    const read = isGroupField(field) ? readGroup(field, raw, today) : readPlain(field, raw, today);
    if (read.value !== undefined) answers[field.id] = read.value;
    Object.assign(errors, read.errors);
  }
  return { answers, errors };
}

type Read = { value?: Value; errors?: Errors };

function readPlain(field: PlainField, raw: Raw, today: Day): Read {
  const words = typed(raw, field.id);
  if (field.optional && words.length === 0) return {};
  const read = readTyped(field, words, today);
  return read.ok ? { value: read.value } : { errors: { [field.id]: read.refusal } };
}

/** A group that was begun must be finished, even when it is optional. */
function readGroup(field: GroupField, raw: Raw, today: Day): Read {
  const parts = groupKindOf(field).parts(field);
  const nameOf = (part: PlainField) => `${field.id}.${part.id}`;
  if (field.optional && parts.every((part) => typed(raw, nameOf(part)).length === 0)) return {};
  const value: Values['group'] = {};
  const errors: Errors = {};
  for (const part of parts) {
    const name = nameOf(part);
    const read = readTyped(part, typed(raw, name), today);
    if (read.ok) value[part.id] = read.value;
    else errors[name] = { ...read.refusal, part: name };
  }
  return { value, errors };
}

function readTyped(field: PlainField, words: string[], today: Day): Result<Single, Problem> {
  if (words.length > 0) return kindOf(field).read(words, field, today);
  return { ok: false, refusal: { code: field.kind === 'declaration' ? 'declaration' : 'required' } };
}

/** The texts typed under a name, without blanks. */
const typed = (raw: Raw, id: string): string[] =>
  [raw[id] ?? []].flat().filter((value) => /[^\p{Cc}\p{Cf}\s]/u.test(value));

/** An answer as it was typed, by the names of its inputs, so that it can be changed or read once more. */
export function asTyped(field: Field, value: Value | undefined): Record<string, string[]> {
  if (value === undefined) return {};
  if (isEntriesField(field)) return entriesAsTyped(field, value);
  if (!isGroupField(field)) return isGroup(value) || isEntries(value) ? {} : { [field.id]: kindOf(field).typed(value) };
  const parts = groupKindOf(field).parts(field);
  return Object.assign(
    {},
    ...parts.map((part) => asTyped({ ...part, id: `${field.id}.${part.id}` }, partOf(value, part))),
  );
}

const entriesAsTyped = ({ id, fields }: EntriesField, value: Value): Record<string, string[]> =>
  Object.assign(
    {},
    ...(isEntries(value) ? value : []).flatMap((entry, place) =>
      fields.map((field) => asTyped({ ...field, id: entryName(id, place, field.id) }, entry[field.id])),
    ),
  );

/** An answer as people read it, in one line (a long text keeps its own); each of several entries in one. */
export function showAnswer(field: Field, answers: Answers, locale: Locale): string {
  const shown = showValue(field, answers[field.id], locale);
  return shown || (locale === 'zh' ? '未填写' : 'Not given');
}

function showValue(field: Field, value: Value | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (isEntriesField(field)) return isEntries(value) ? showEntries(field, value, locale) : '';
  if (!isGroupField(field)) return isGroup(value) || isEntries(value) ? '' : kindOf(field).show(value, field, locale);
  const kind = groupKindOf(field);
  const shown = kind.parts(field).map((part) => showValue(part, partOf(value, part), locale));
  return kind.join(shown.filter(Boolean), locale);
}

/** 1. 姓名：王小明；出生日期：2020年5月1日 */
function showEntries({ fields }: EntriesField, entries: Entry[], locale: Locale): string {
  const [colon, semicolon] = locale === 'zh' ? ['：', '；'] : [': ', '; '];
  const line = (entry: Entry) =>
    fields
      .filter(({ id }) => entry[id] !== undefined)
      .map((field) => `${field.label[locale]}${colon}${showValue(field, entry[field.id], locale)}`)
      .join(semicolon);
  return entries.map((entry, place) => (entries.length > 1 ? `${place + 1}. ${line(entry)}` : line(entry))).join('\n');
}

const partOf = (value: Value, { id }: PlainField): Single | undefined => (isGroup(value) ? value[id] : undefined);
