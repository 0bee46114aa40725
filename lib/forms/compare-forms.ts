import { canonical } from '#lib/kernel/canonical.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import { isEntriesField, isGroupField, optionsOf, type Field } from './field-kinds.ts';
import type { Form } from './form.ts';
import type { CodedField } from './kinds/coded.ts';
import { entriesIn, type Answers } from './kinds/value.ts';

/** A way in which a question is no longer what it was. */
export type Difference =
  | { about: 'label'; before: Bilingual }
  | { about: 'options'; added: Bilingual[]; dropped: Bilingual[] }
  /** Of a code list: whether it has more, and the codes that it lacks or names otherwise; `part` asks for it of each entry. */
  | { about: 'list'; part?: string; isLonger: boolean; lost: string[] }
  | { about: 'hint' | 'kind' | 'required' | 'optional' | 'option-words' | 'condition' | 'rules' };

type ChangedQuestion = { field: Field; differences: Difference[] };

/** What a form asks that it did not, asks no longer, and asks otherwise; each in the order of its form. */
export type FormChange = { added: Field[]; dropped: Field[]; changed: ChangedQuestion[] };

/**
 * Questions are compared by their ids. Order, titles and introductions of pages are no questions, and neither is what only
 * the portal reads (`short`, `prefill`, `fact`, `personal`, the version), nor why a question is asked.
 */
export function compareForms(before: Form, now: Form): FormChange {
  const [old, current] = [askedIn(before), askedIn(now)];
  const changed = [...current].flatMap(([id, asked]): ChangedQuestion[] => {
    const was = old.get(id);
    const differences = was ? differencesBetween(was, asked) : [];
    return differences.length > 0 ? [{ field: asked.field, differences }] : [];
  });
  return { added: onlyIn(current, old), dropped: onlyIn(old, current), changed };
}

/** True if nobody who fills in the form would notice. */
export const isUnchanged = ({ added, dropped, changed }: FormChange): boolean =>
  added.length + dropped.length + changed.length === 0;

type Asked = { field: Field; condition: string };

/** The questions by id, each with everything on which it depends that it is asked. */
const askedIn = ({ pages }: Form): Map<string, Asked> =>
  new Map(
    pages.flatMap((page) =>
      page.fields.map((field) => [
        field.id,
        { field, condition: canonical([page.showIf ?? null, field.showIf ?? null]) },
      ]),
    ),
  );

const onlyIn = (these: Map<string, Asked>, others: Map<string, Asked>): Field[] =>
  [...these].flatMap(([id, { field }]) => (others.has(id) ? [] : [field]));

function differencesBetween(was: Asked, now: Asked): Difference[] {
  const [before, field] = [was.field, now.field];
  const differs = (one: unknown, other: unknown) => canonical(one ?? null) !== canonical(other ?? null);
  return [
    ...(differs(before.label, field.label) ? [{ about: 'label' as const, before: before.label }] : []),
    ...(differs(before.hint, field.hint) ? [{ about: 'hint' as const }] : []),
    ...(before.optional === field.optional
      ? []
      : [{ about: field.optional ? ('optional' as const) : ('required' as const) }]),
    ...(was.condition === now.condition ? [] : [{ about: 'condition' as const }]),
    // Of another kind everything else is another, too.
    ...(before.kind === field.kind
      ? [
          ...differentOptions(before, field),
          ...differentLists(before, field),
          ...(differs(rulesOf(before), rulesOf(field)) ? [rules] : []),
        ]
      : [{ about: 'kind' as const }]),
  ];
}

const rules: Difference = { about: 'rules' };

const listed = (field: Field) =>
  field.kind === 'coded'
    ? []
    : isGroupField(field)
      ? 'districts' in field
        ? (field.districts ?? [])
        : []
      : (optionsOf(field) ?? []);

function differentOptions(before: Field, now: Field): Difference[] {
  const [old, current] = [listed(before), listed(now)];
  const beyond = (these: typeof old, others: typeof old) =>
    these.filter(({ value }) => !others.some((other) => other.value === value)).map(({ label }) => label);
  const [added, dropped] = [beyond(current, old), beyond(old, current)];
  if (added.length + dropped.length > 0) return [{ about: 'options', added, dropped }];
  const words = (options: typeof old) => canonical(options.toSorted((a, b) => (a.value < b.value ? -1 : 1)));
  return words(old) === words(current) ? [] : [{ about: 'option-words' }];
}

function differentLists(before: Field, now: Field): Difference[] {
  if (isEntriesField(before) && isEntriesField(now))
    return now.fields.flatMap((field) => {
      const was = before.fields.find(({ id }) => id === field.id);
      return was ? differentLists(was, field).map((difference) => ({ ...difference, part: field.id })) : [];
    });
  if (before.kind !== 'coded' || now.kind !== 'coded' || before.edition === now.edition) return [];
  const [old, current] = [namesByCode(before), namesByCode(now)];
  const lost = [...old].filter(([code, names]) => current.get(code) !== names).map(([code]) => code);
  const isLonger = [...current.keys()].some((code) => !old.has(code));
  return lost.length > 0 || isLonger ? [{ about: 'list', isLonger, lost }] : [];
}

const namesByCode = ({ codes = [] }: CodedField): Map<string, string> =>
  new Map(codes.map(({ value, label }) => [value, canonical(label)]));

/**
 * Without the differences of code lists that make none to these answers: one that is given stays the same, and to a question
 * that is open nothing new can be said.
 */
export const concerning = (change: FormChange, answers: Answers): FormChange => ({
  ...change,
  changed: change.changed.flatMap(({ field, differences }) => {
    const left = differences.filter((one) => one.about !== 'list' || concerns(one, field, answers));
    return left.length > 0 ? [{ field, differences: left }] : [];
  }),
});

function concerns(difference: Difference & { about: 'list' }, { id }: Field, answers: Answers): boolean {
  const { part, isLonger, lost } = difference;
  const given = part === undefined ? [answers[id]] : entriesIn(answers, id).map((entry) => entry[part]);
  const isOpen = given.every((one) => one === undefined);
  return isOpen ? isLonger : given.some((one) => typeof one === 'string' && lost.includes(one));
}

const elsewhere = ['id', 'kind', 'label', 'short', 'hint', 'optional', 'showIf', 'prefill', 'fact', 'why', 'personal'];

/** Everything that an answer is held against, but for options and lists; of entries what each of their questions is. */
const rulesOf = (field: Field): object =>
  isEntriesField(field)
    ? { ...without(field, elsewhere), fields: field.fields.map((one) => without(one, frozen)) }
    : without(field, [...elsewhere, ...frozen, 'options', 'districts']);

const frozen = ['codes', 'edition', 'without'];

const without = (field: Field, names: string[]): object =>
  Object.fromEntries(Object.entries(field).filter(([name]) => !names.includes(name)));
