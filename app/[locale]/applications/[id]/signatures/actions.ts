'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { takeBackCopy } from '#lib/applications/signatures/end-copy.ts';
import { makeLink } from '#lib/applications/signatures/make-link.ts';
import { limits } from '#lib/applications/signatures/rate-limits.ts';
import { isEmail, normaliseEmail } from '#lib/identifiers/email.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { who: '请选择把链接发给谁', email: '请输入完整的邮箱地址，例如 name@example.com，或者不填' },
  en: {
    who: 'Choose who gets the link',
    email: 'Enter a full e-mail address, like name@example.com, or leave it empty',
  },
});

/** The page shows the link once: only its hash is kept. */
export const makeSignatureLink = citizenAction({
  input: (locale: Locale) =>
    z.object({
      signatureId: z.uuid(texts[locale].who),
      email: z
        .string()
        .default('')
        .transform(normaliseEmail)
        .refine((email) => email === '' || isEmail(email), texts[locale].email)
        .transform((email) => email || undefined),
      locale: z.enum(locales),
    }),
  act: (ctx, input) =>
    makeLink(ctx, {
      ...input,
      addressOf: (token) => `${theIssuer()}${paths.signatureLink(input.locale, token)}`,
    }),
  limit: { of: limits.link, by: ['person'] },
});

export const takeBackSigning = citizenAction({
  input: () => z.object({ applicationId: z.uuid() }),
  act: takeBackCopy,
  goTo: ({ applicationId }, locale) => paths.application(locale, applicationId),
});
