import { formSchema, type Field, type FieldKind } from './form.ts';

export const today = '2026-11-23';
const label = { zh: '名称', en: 'Name' };
const options = [
  { value: 'tea', label: { zh: '茶', en: 'Tea' } },
  { value: 'milk', label: { zh: '牛奶', en: 'Milk' } },
];

/** A field as a form writes it, called `it`. */
export function a(kind: FieldKind, rest: Record<string, unknown> = {}): Field {
  const needed = kind.startsWith('choice') ? { options } : {};
  const fields = [{ kind, id: 'it', label, ...needed, ...rest }];
  const field = formSchema.parse({ version: 1, pages: [{ id: 'page', title: label, fields }] }).pages[0]?.fields[0];
  if (!field) throw new Error('no field');
  return field;
}
