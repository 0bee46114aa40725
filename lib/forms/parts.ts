import type { Field } from './form.ts';
import { theCity } from '#lib/catalogue/read.ts';

/** A field that is typed in one input. */
export type Part = Exclude<Field, { kind: 'address' | 'person' }>;

/** The fields in which a question is typed: `{id}.name`, `{id}.resident-id`, `{id}.phone` for a person; mostly itself. */
export function partsOf(field: Field): Part[] {
  if (field.kind === 'address') return addressParts(field);
  return field.kind === 'person' ? personParts(field) : [field];
}

function addressParts({ id, optional }: Field): Part[] {
  return [
    {
      kind: 'choice',
      id: `${id}.district`,
      optional,
      label: { zh: '区县', en: 'District or county' },
      options: Object.entries(theCity().districts).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'text',
      id: `${id}.street`,
      optional,
      label: { zh: '街道、门牌号', en: 'Street, house and flat' },
      maxLength: 150,
    },
  ];
}

function personParts({ id, optional }: Field): Part[] {
  return [
    { kind: 'text', id: `${id}.name`, optional, label: { zh: '姓名', en: 'Full name' }, maxLength: 50 },
    {
      kind: 'resident-id',
      id: `${id}.resident-id`,
      optional,
      label: { zh: '居民身份证号码', en: 'Resident identity number' },
    },
    { kind: 'phone', id: `${id}.phone`, optional, label: { zh: '手机号码', en: 'Mobile number' } },
  ];
}
