import type { Field, FieldKind } from './field-kinds.ts';
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

/** A field as a form has it once its lists are frozen, called `it`. */
export function a(kind: FieldKind, rest: Record<string, unknown> = {}): Field {
  const needed = kind.startsWith('choice') ? { options } : kind === 'address' ? { districts } : {};
  const fields = [{ kind, id: 'it', label, ...needed, ...rest }];
  const field = formSchema.parse({ version: 1, pages: [{ id: 'page', title: label, fields }] }).pages[0]?.fields[0];
  if (!field) throw new Error('no field');
  return field;
}
