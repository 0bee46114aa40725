import { z } from 'zod';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked, prefill, remembered } from './asked.ts';
import { bilingualText } from '#lib/kernel/bilingual.ts';
import { asIs, one, type Kind } from './kind.ts';
import { cleanLine, cleanLines, compactTyped, lengthOf, plainTyped } from '#lib/kernel/typed-text.ts';

/** The most characters of a kind whose field states none. */
export const longest = { text: 200, 'long-text': 2_000 } as const;
const length = { minLength: z.int().nonnegative().optional(), maxLength: z.int().positive().optional() };

const textSchema = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  ...length,
  prefill,
  pattern: z.string().optional(),
  patternMessage: bilingualText.optional(),
});
const longTextSchema = z.strictObject({ kind: z.literal('long-text'), ...asked, ...length });
export type TextField = z.output<typeof textSchema>;
type LongTextField = z.output<typeof longTextSchema>;

export const text = {
  schema: textSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  read: ([typed = ''], field) => readText(cleanLine(typed), field),
  control: ({ maxLength = 200, prefill: known }) => ({
    control: 'line',
    width: maxLength > 60 ? 'full' : 'medium',
    ...remembered(known),
  }),
  room: () => ({ room: 'line' }),
  example: () => '申请办理本事项',
} satisfies Kind<TextField, 'text'>;

export const longText = {
  schema: longTextSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  read: ([typed = ''], field) => withinLength(cleanLines(typed), field),
  control: ({ maxLength }) => ({ control: 'lines', upTo: maxLength }),
  room: () => ({ room: 'lines' }),
  example: () => '申请办理本事项',
} satisfies Kind<LongTextField, 'text'>;

type Read = Result<string, Problem>;

function readText(typed: string, field: TextField): Read {
  const read = withinLength(typed, field);
  return read.ok && field.pattern ? readPattern(typed, new RegExp(field.pattern, 'u')) : read;
}

function withinLength(
  typed: string,
  { kind, minLength: min = 0, maxLength: max = longest[kind] }: TextField | LongTextField,
): Read {
  if (lengthOf(typed) > max) return err({ code: 'too-long', max });
  return lengthOf(typed) < min ? err({ code: 'too-short', min }) : ok(typed);
}

/** A number copied with the spaces of the card, in full width or in small letters is meant as the pattern writes it. */
function readPattern(typed: string, pattern: RegExp): Read {
  const compact = compactTyped(typed);
  const meant = [typed, plainTyped(typed), compact, compact.toUpperCase()].find((each) => pattern.test(each));
  return meant === undefined ? err({ code: 'pattern' }) : ok(meant);
}
