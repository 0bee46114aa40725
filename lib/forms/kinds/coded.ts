import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked, id } from './asked.ts';
import { one, type Kind } from './kind.ts';
import { entriesMeant, entryTyped, type Code } from './match-codes.ts';

/** What stands for an entry wherever its answer is kept: `CHN`, `01`, `C13`. */
export const codeValue = z.string().regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/);

const code: z.ZodType<Code> = z.strictObject({
  value: codeValue,
  label: bilingualText,
  pinyin: z.string().optional(),
  other: z.array(z.string()).optional(),
});

const codedSchema = z.strictObject({
  kind: z.literal('coded'),
  ...asked,
  /** The code list, by the name of its file. */
  list: id,
  /** Codes of the list that are no answer here. */
  without: z.array(codeValue).min(1).optional(),
  /** The list as it was, and its mark: frozen with the form, where `form.yaml` leaves them out. */
  codes: z.array(code).optional(),
  edition: z.string().optional(),
});
export type CodedField = z.output<typeof codedSchema>;

/** One entry of a long list: found by typing, kept as its code. */
export const coded = {
  schema: codedSchema,
  holds: 'text',
  asks: 'choose',
  typed: one,
  read: ([typed = '', picked], { codes = [] }) => readCode(typed, picked, codes),
  show: (value, { codes }, locale) => codes?.find((entry) => entry.value === value)?.label[locale] ?? value,
  control: ({ codes = [], edition }) => ({ control: 'coded', codes, edition }),
  room: () => ({ room: 'line' }),
  example: ({ codes }) => codes?.[0]?.value ?? '',
  options: ({ codes }) => codes,
} satisfies Kind<CodedField, 'text'>;

/** `picked`: of those that the page offered for what was typed; one that is not among them was picked for other words. */
function readCode(typed: string, picked: string | undefined, codes: Code[]): Result<string, Problem> {
  const named = entryTyped(typed, codes);
  if (named) return ok(named.value);
  const meant = entriesMeant(typed, codes);
  const choice = meant.find(({ value }) => value === picked);
  if (choice) return ok(choice.value);
  return err({ code: meant.length > 0 ? 'which-one' : 'not-in-list' });
}
