'use server';

import { z } from 'zod';
import { publicAction } from '#app/_web/action.ts';
import { paths } from '#app/_web/paths.ts';
import { enterWithCode } from '#app/_web/sign-in.ts';
import { bilingual, locales, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual('请输入邮件中的 8 位数字', 'Enter the 8 digits from the e-mail');

export const signInWithCode = publicAction({
  input: (locale: Locale) =>
    z.object({
      locale: z.enum(locales),
      code: z
        .string(words[locale])
        .transform((typed) => typed.normalize('NFKC').replaceAll(/[\s-]/g, ''))
        .refine((code) => /^\d{8}$/.test(code), words[locale]),
    }),
  act: enterWithCode,
  goTo: ({ next }, locale) => next ?? paths.applications(locale),
  secret: ['code'],
  limit: { door: 'sign-in-attempt', by: ['address'] },
});
