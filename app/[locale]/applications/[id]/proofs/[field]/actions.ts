'use server';

import { z } from 'zod';
import { writerAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { askForProofCode } from '#app/_request/proof-code.ts';
import { proveAddress } from '#lib/applications/draft/prove-address.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';
import { compactTyped } from '#lib/kernel/typed-text.ts';

const texts = words({ zh: '请输入 6 位数字的验证码', en: 'Enter the 6 digits of the code' });

const toCheck = z
  .literal('yes')
  .optional()
  .transform((yes) => yes === 'yes');
const asked = { applicationId: z.uuid(), field: z.string().max(100), toCheck };

export const confirmAddress = writerAction({
  input: (locale: Locale) =>
    z.object({
      ...asked,
      code: z
        .string(texts[locale])
        .transform(compactTyped)
        .refine((code) => /^\d{6}$/.test(code), texts[locale]),
    }),
  act: proveAddress,
  goTo: (answered, locale) => paths.afterAnswers(locale, answered),
  secret: ['code'],
  limit: { of: limits.proof, by: ['person'] },
});

export const sendCodeAgain = writerAction({
  input: () => z.object({ ...asked, locale: z.enum(locales) }),
  act: async (ctx, { toCheck: from, ...of }) => {
    const sent = await askForProofCode(ctx, { ...of, again: true });
    return sent.ok ? { ok: true, value: { ...of, toCheck: from } } : sent;
  },
  goTo: ({ applicationId: id, field, toCheck: from }, locale) =>
    paths.addressProof(locale, { id, field, toCheck: from }),
});
