'use server';

import { z } from 'zod';
import { publicAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { enterWithCode } from '#app/_request/sign-in.ts';
import { limits } from '#lib/identity/rate-limits.ts';
import { words, locales, type Locale } from '#lib/kernel/locale.ts';
import { compactTyped } from '#lib/kernel/typed-text.ts';

const texts = words({ zh: '请输入邮件中的 8 位数字', en: 'Enter the 8 digits from the e-mail' });

export const signInWithCode = publicAction({
  input: (locale: Locale) =>
    z.object({
      locale: z.enum(locales),
      code: z
        .string(texts[locale])
        .transform(compactTyped)
        .refine((code) => /^\d{8}$/.test(code), texts[locale]),
    }),
  act: enterWithCode,
  goTo: ({ next }, locale) => next ?? paths.applications(locale),
  secret: ['code'],
  limit: { of: limits.attempt, by: ['address'] },
});
