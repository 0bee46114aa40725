import { isEntriesField, type Field, type FieldKind } from './field-kinds.ts';

/** Whether the answers of a kind are about a person: all of them, none, or each unless its field says `personal: false`. */
const kinds: Record<FieldKind, 'always' | 'never' | 'open'> = {
  ...{ person: 'always', 'resident-id': 'always', phone: 'always', email: 'always' },
  ...{ text: 'open', 'long-text': 'open', choice: 'open', choices: 'open', coded: 'open', 'yes-no': 'open' },
  ...{ date: 'open', number: 'open', money: 'open', address: 'open', file: 'open', 'credit-code': 'open' },
  ...{ declaration: 'never', computed: 'never' },
};

/** True if the answer is about a person, whatever its field says; of a list, if that of any of its questions is. */
export const isAlwaysPersonal = (field: Field): boolean =>
  isEntriesField(field)
    ? field.fields.some(isAlwaysPersonal)
    : kinds[field.kind] === 'always' || ('prefill' in field && Boolean(field.prefill?.startsWith('person.')));

/** True if the answer is about a person: who asks for it says why. A list says so once for all that it asks. */
export const isPersonal = (field: Field): boolean => {
  if (isAlwaysPersonal(field)) return true;
  if (isEntriesField(field)) return field.fields.some(isPersonal);
  return kinds[field.kind] === 'open' && field.personal !== false;
};
