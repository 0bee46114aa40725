import type { Field, FieldKind } from './field-kinds.ts';

/** Whether the answers of a kind are about a person: all of them, none, or each unless its field says `personal: false`. */
const kinds: Record<FieldKind, 'always' | 'never' | 'open'> = {
  ...{ person: 'always', 'resident-id': 'always', phone: 'always', email: 'always' },
  ...{ text: 'open', 'long-text': 'open', choice: 'open', choices: 'open', 'yes-no': 'open' },
  ...{ date: 'open', number: 'open', money: 'open', address: 'open', file: 'open', 'credit-code': 'open' },
  declaration: 'never',
};

/** True if the answer is about a person, whatever its field says. */
export const isAlwaysPersonal = (field: Field): boolean =>
  kinds[field.kind] === 'always' || ('prefill' in field && Boolean(field.prefill?.startsWith('person.')));

/** True if the answer is about a person: who asks for it says why. */
export const isPersonal = (field: Field): boolean =>
  isAlwaysPersonal(field) || (kinds[field.kind] === 'open' && field.personal !== false);
