import { createHash } from 'node:crypto';
import { z } from 'zod';
import { codeValue } from '#lib/forms/kinds/coded.ts';
import type { Code } from '#lib/forms/kinds/match-codes.ts';
import { canonical } from '#lib/kernel/canonical.ts';

const text = z.string().trim().min(1);

/**
 * content/code-lists/NAME.yaml: a list too long to be shown, as forms ask for an entry of it. `source` says who keeps it,
 * `licence` under what terms it stands here. The order is the one in which equals are offered.
 */
export const codeListSchema = z.strictObject({
  source: text,
  licence: text,
  codes: z
    .array(
      z.strictObject({
        code: codeValue,
        zh: text,
        en: text,
        /** The Chinese name without tones, a syllable for each character. */
        pinyin: z.string().regex(/^[a-z]+(?: [a-z]+)*$/),
        other: z.array(text).min(1).optional(),
      }),
    )
    .min(2)
    // It is frozen with every form that asks for it.
    .max(1000),
});
export type CodeList = z.output<typeof codeListSchema>;

/** A list as a form freezes it, and its mark: under one mark the list is the same for ever. */
export type Edition = { codes: Code[]; edition: string };

/** The entries of a list that are an answer, as they are kept. */
export function editionOf({ codes }: CodeList, without: readonly string[] = []): Edition {
  const kept = codes
    .filter(({ code }) => !without.includes(code))
    .map(({ code, zh, en, pinyin, other }): Code => ({
      ...{ value: code, label: { zh, en }, pinyin },
      ...(other && { other }),
    }));
  return { codes: kept, edition: createHash('sha256').update(canonical(kept)).digest('hex').slice(0, 16) };
}
