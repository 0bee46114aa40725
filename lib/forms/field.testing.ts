import type { EntriesField, Field, FieldKind, SingleField } from './field-kinds.ts';
import { formSchema } from './form.ts';

export const today = '2026-11-23';
const label = { zh: '名称', en: 'Name' };
const options = [
  { value: 'tea', label: { zh: '茶', en: 'Tea' } },
  { value: 'milk', label: { zh: '牛奶', en: 'Milk' } },
];

const districts = [
  { value: 'linjiang', label: { zh: '临江区', en: 'Linjiang District' } },
  { value: 'yunhu', label: { zh: '云湖县', en: 'Yunhu County' } },
];

const needed: Partial<Record<FieldKind, object>> = {
  choice: { options },
  choices: { options },
  address: { districts },
  computed: { value: 1 },
};

/** A field as a form has it once its lists are frozen, called `it`. */
export const a = <K extends FieldKind>(kind: K, rest: Record<string, unknown> = {}) =>
  parsed({ kind, id: 'it', label, ...needed[kind], ...rest }) as Extract<SingleField, { kind: K }>;

/** A list of entries that answer these fields, called `list`. */
export const entriesOf = (fields: Field[], rest: Record<string, unknown> = {}) =>
  parsed({ kind: 'entries', id: 'list', label, one: { zh: '项', en: 'item' }, fields, ...rest }) as EntriesField;

function parsed(written: object): Field {
  const fields = [written];
  const field = formSchema.parse({ version: 1, pages: [{ id: 'page', title: label, fields }] }).pages[0]?.fields[0];
  if (!field) throw new Error('no field');
  return field;
}
