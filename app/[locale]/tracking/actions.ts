'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { track } from '#lib/applications/applicant/track.ts';
import { normalisePhone } from '#lib/identifiers/phone.ts';
import { isReference, normaliseReference } from '#lib/identifiers/reference.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    reference: '请输入办件编号',
    mistyped: '办件编号有误，请对照回执逐位核对',
    digits: '请输入手机号码后四位数字',
  },
  en: {
    reference: 'Enter the reference',
    mistyped: 'The reference is not right: check it against your receipt, character by character',
    digits: 'Enter the last four digits of the mobile number',
  },
});

/** Somebody who types the whole number has typed its last four digits too. */
const fourDigits = (typed: string) => normalisePhone(typed).replace(/^1\d{6}(?=\d{4}$)/, '');

/** The check character tells a slip of the hand without asking whether there is such a case. */
const isWritten = (typed: string) => isReference(normaliseReference(typed));

/** What is found comes back in the form's own page, so that no reference stands in an address. */
export const trackApplication = publicAction({
  input: (locale: Locale) =>
    z.object({
      reference: z
        .string()
        .transform(cleanLine)
        .pipe(
          z
            .string()
            .min(1, texts[locale].reference)
            .max(60, texts[locale].reference)
            .refine(isWritten, texts[locale].mistyped),
        ),
      lastFour: z
        .string()
        .max(40, texts[locale].digits)
        .transform(fourDigits)
        .pipe(z.string().regex(/^\d{4}$/, texts[locale].digits)),
    }),
  act: track,
  limit: { of: limits.tracking, by: ['address', ({ reference }) => normaliseReference(reference)] },
});
