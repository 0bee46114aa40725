import { groupKindOf, isGroupField, type Field, type PlainField } from './field-kinds.ts';

/** The fields in which a question is typed, each under the name of its input: `{id}.name` for a part; mostly itself. */
export const partsOf = (field: Field): PlainField[] =>
  isGroupField(field)
    ? groupKindOf(field)
        .parts(field)
        .map((part) => ({ ...part, id: `${field.id}.${part.id}` }))
    : [field];
