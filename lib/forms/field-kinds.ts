import { z } from 'zod';
import type { GroupKind, Kind } from '#lib/forms/kinds/kind.ts';
import { choice, choices, declaration, yesNo } from './kinds/choice.ts';
import { coded } from './kinds/coded.ts';
import { computed } from './kinds/computed.ts';
import { date } from './kinds/date.ts';
import { entriesOf } from './kinds/entries.ts';
import { file } from './kinds/file.ts';
import { address, person } from './kinds/group.ts';
import { creditCode, email, phone, residentId } from './kinds/identifier.ts';
import { money, number } from './kinds/number.ts';
import { longText, text } from './kinds/text.ts';
import type { Held } from '#lib/forms/kinds/value.ts';

/** The kinds of question that are typed in one control. */
export const plainKinds = {
  ...{ text, 'long-text': longText, choice, choices, coded, date, number, money },
  ...{ 'resident-id': residentId, 'credit-code': creditCode, phone, email },
  ...{ 'yes-no': yesNo, declaration, file, computed },
};
/** Those that are typed in several. */
export const groupKinds = { address, person };

type Schema<Kinds extends Record<string, { schema: z.ZodType }>> = Kinds[keyof Kinds]['schema'];
type PlainSchema = Schema<typeof plainKinds>;
type GroupSchema = Schema<typeof groupKinds>;
export type PlainField = z.output<PlainSchema>;
export type GroupField = z.output<GroupSchema>;
/** A question that is answered once. */
export type SingleField = PlainField | GroupField;
export type FieldKind = SingleField['kind'];

const singleField = z.discriminatedUnion(
  'kind',
  // Never empty.
  [...Object.values(plainKinds), ...Object.values(groupKinds)].map(({ schema }) => schema) as [
    PlainSchema | GroupSchema,
    ...(PlainSchema | GroupSchema)[],
  ],
);
const entriesSchema = entriesOf(singleField);
export type EntriesField = z.output<typeof entriesSchema>;
export type Field = SingleField | EntriesField;
export const fieldSchema = z.discriminatedUnion('kind', [singleField, entriesSchema]);

/** The record of a field's kind. The cast is sound: an entry is only ever handed fields and values of its own kind. */
export const kindOf = <F extends PlainField>({ kind }: F): Kind<F, Exclude<Held, 'group' | 'entries'>> =>
  plainKinds[kind] as unknown as Kind<F, Exclude<Held, 'group' | 'entries'>>;

/** The record of a group's kind; the cast is sound as that of `kindOf`. */
export const groupKindOf = <F extends GroupField>({ kind }: F): GroupKind<F, PlainField> =>
  groupKinds[kind] as unknown as GroupKind<F, PlainField>;

export const isGroupField = (field: Field): field is GroupField => field.kind in groupKinds;

export const isEntriesField = (field: Field): field is EntriesField => field.kind === 'entries';

export const isPlainField = (field: Field): field is PlainField => field.kind in plainKinds;

/** The answers of a field, where they can be listed. */
export const optionsOf = (field: Field) => (isPlainField(field) ? kindOf(field).options?.(field) : undefined);
