'use server';

import { z } from 'zod';
import { publicAction } from '#app/_web/action.ts';
import { track } from '#lib/applications/track.ts';
import { normaliseReference } from '#lib/kernel/reference.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  { reference: '请输入办件编号', digits: '请输入手机号码后四位数字' },
  { reference: 'Enter the reference', digits: 'Enter the last four digits of the mobile number' },
);

const fourDigits = (typed: string) => typed.normalize('NFKC').trim();

/** What is found comes back in the form's own page, so that no reference stands in an address. */
export const trackApplication = publicAction({
  input: (locale: Locale) =>
    z.object({
      reference: z.string().trim().min(1, words[locale].reference).max(60, words[locale].reference),
      lastFour: z
        .string()
        .max(40, words[locale].digits)
        .transform(fourDigits)
        .pipe(z.string().regex(/^\d{4}$/, words[locale].digits)),
    }),
  act: track,
  limit: { door: 'tracking', by: ['address', ({ reference }) => normaliseReference(reference)] },
});
