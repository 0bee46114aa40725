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

/** A list as a form freezes it: two entries share a name, and two begin alike. */
export const codes = [
  { value: 'CHN', label: { zh: '中国', en: 'China' }, pinyin: 'zhong guo', other: ['CN', '中华人民共和国'] },
  { value: 'COG', label: { zh: '刚果（布）', en: 'Congo' }, pinyin: 'gang guo bu', other: ['刚果'] },
  { value: 'COD', label: { zh: '刚果（金）', en: 'DR Congo' }, pinyin: 'gang guo jin', other: ['刚果'] },
  { value: 'CIV', label: { zh: '科特迪瓦', en: 'Côte d’Ivoire' }, pinyin: 'ke te di wa', other: ['Ivory Coast'] },
  { value: 'DEU', label: { zh: '德国', en: 'Germany' }, pinyin: 'de guo' },
];

const needed: Partial<Record<FieldKind, object>> = {
  choice: { options },
  choices: { options },
  address: { districts },
  coded: { list: 'countries', codes, edition: 'e1' },
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
