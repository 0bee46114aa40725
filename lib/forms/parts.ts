import { groupKindOf, isEntriesField, isGroupField, type Field, type PlainField } from './field-kinds.ts';

/**
 * The fields in which a question is typed, each under the name of its input: `{id}.name` for a part; mostly itself. A list
 * of entries is typed in those of each entry, as many as there are.
 */
export function partsOf(field: Field): PlainField[] {
  if (isEntriesField(field)) return [];
  if (!isGroupField(field)) return [field];
  return groupKindOf(field)
    .parts(field)
    .map((part) => ({ ...part, id: `${field.id}.${part.id}` }));
}
