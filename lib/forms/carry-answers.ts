import { canonical } from '#lib/kernel/canonical.ts';
import {
  groupKindOf,
  isEntriesField,
  isGroupField,
  kindOf,
  type EntriesField,
  type Field,
  type PlainField,
} from './field-kinds.ts';
import type { Form } from './form.ts';
import { isEntries, isGroup, type Answers, type Entry, type Single, type Value } from './kinds/value.ts';

/** An answer that its form has no place for any more, with the question as it was asked. */
export type SetAside = { field: Field; value: Value };

/** Answers under another form: those that it takes, those it does not take as they are, and those that came back. */
export type CarriedAnswers = { answers: Answers; setAside: SetAside[]; restored: SetAside[] };

type Carrying = { before: Form; now: Form; answers: Answers; aside: SetAside[] };

/**
 * Carries answers from a form to the one that follows it. An answer stays if its question is still asked in the same kind
 * and still offers it; a bound that it breaks now is for its page to say. What was set aside earlier comes back whole to a
 * question that is asked again and not answered.
 */
export function carryAnswers({ before, now, answers, aside }: Carrying): CarriedAnswers {
  const asked = new Map(fieldsOf(now).map((field) => [field.id, field]));
  const carried: Answers = {};
  const setAside: SetAside[] = [];
  for (const field of fieldsOf(before)) {
    const value = answers[field.id];
    if (value === undefined) continue;
    const left = taken({ field, value }, asked.get(field.id));
    if (left !== undefined) carried[field.id] = left;
    if (left === undefined || !isEqual(left, value)) setAside.push({ field, value });
  }
  const comesBack = ({ field, value }: SetAside) => {
    const left = carried[field.id] === undefined && taken({ field, value }, asked.get(field.id));
    return left !== undefined && left !== false && isEqual(left, value);
  };
  const restored = aside.filter(comesBack);
  for (const { field, value } of restored) carried[field.id] = value;
  return { answers: carried, restored, setAside: [...aside.filter((one) => !restored.includes(one)), ...setAside] };
}

const fieldsOf = ({ pages }: Form): Field[] => pages.flatMap(({ fields }) => fields);

const isEqual = (one: Value, other: Value): boolean => canonical(one) === canonical(other);

/** As much of an answer as a question takes. */
function taken({ field, value }: SetAside, now: Field | undefined): Value | undefined {
  if (now?.kind !== field.kind || isOtherStatement(field, now)) return undefined;
  if (isEntriesField(now))
    return isEntriesField(field) && isEntries(value) ? takenOfEach(field, now, value) : undefined;
  if (!isGroupField(now)) return isGroup(value) || isEntries(value) ? undefined : offered(value, now);
  if (!isGroup(value)) return undefined;
  const parts = groupKindOf(now)
    .parts(now)
    .flatMap((part): [string, Single][] => {
      const left = value[part.id] === undefined ? undefined : offered(value[part.id] as Single, part);
      return left === undefined ? [] : [[part.id, left]];
    });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** As much of every entry as its questions take. */
function takenOfEach(before: EntriesField, now: EntriesField, entries: Entry[]): Entry[] {
  const asked = new Map(now.fields.map((field) => [field.id, field]));
  return entries.map(
    (entry) =>
      Object.fromEntries(
        before.fields.flatMap((field): [string, Value][] => {
          const value = entry[field.id];
          const left = value === undefined ? undefined : taken({ field, value }, asked.get(field.id));
          return left === undefined ? [] : [[field.id, left]];
        }),
      ) as Entry,
  );
}

/** Nobody has confirmed a statement that reads otherwise now. */
const isOtherStatement = (field: Field, now: Field): boolean =>
  field.kind === 'declaration' &&
  canonical([field.label, field.hint ?? null]) !== canonical([now.label, now.hint ?? null]);

/** The answer without options that are not offered any more. */
function offered(value: Single, field: PlainField): Single | undefined {
  const options = kindOf(field).options?.(field);
  if (!options) return value;
  const isOffered = (one: unknown) => options.some((option) => option.value === one);
  if (!Array.isArray(value)) return isOffered(value) ? value : undefined;
  const left = (value as string[]).filter(isOffered);
  return left.length > 0 ? left : undefined;
}
