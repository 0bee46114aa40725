import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { asked } from './asked.ts';

/** More than that nobody is asked to read. */
export const mostEntries = 200;

/** A question that is answered once for each of several: children, shareholders, earlier employers. */
export const entriesOf = <F extends z.ZodType>(field: F) =>
  z.strictObject({
    kind: z.literal('entries'),
    ...asked,
    /** One of them: 子女, “child”. English in small letters, without an article. */
    one: bilingualText,
    /** What is asked of each. Their conditions and rules name each other, and questions before the list. */
    fields: z
      .array(field)
      .min(1)
      .refine(noneProved, 'proved: true is for questions outside lists: ask for the address there'),
    atLeast: z.int().min(1).max(mostEntries).default(1),
    atMost: z.int().min(1).max(mostEntries).default(mostEntries),
    /** Each on a page of its own, or each in a row of one table. */
    layout: z.enum(['pages', 'table']).default('pages'),
  });

/** A code for each of two hundred entries is asked of nobody. */
const noneProved = (fields: unknown[]): boolean =>
  !fields.some((field) => typeof field === 'object' && field !== null && 'proved' in field && field.proved);
