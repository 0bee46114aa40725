import type { EntriesField } from './field-kinds.ts';

/** The questions of a list that name somebody who can sign: a name, and a resident identity number. */
export function signsIn({ fields }: EntriesField): { name: string; residentId: string } | undefined {
  const name = fields.find(({ kind, id }) => kind === 'text' && /(?:^|-)name$/.test(id));
  const residentId = fields.find(({ kind }) => kind === 'resident-id');
  return name && residentId && { name: name.id, residentId: residentId.id };
}
