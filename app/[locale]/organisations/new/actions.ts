'use server';

import { z } from 'zod';
import { citizenAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { limits } from '#lib/organisations/rate-limits.ts';
import { isCreditCode, normaliseCreditCode } from '#lib/identifiers/credit-code.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';
import { isName } from '#lib/organisations/name.ts';
import { register } from '#lib/organisations/register.ts';

const texts = words({
  zh: {
    name: '请输入营业执照上的企业名称，不超过 100 个字',
    code: '请输入营业执照上的 18 位统一社会信用代码，并核对每一位',
  },
  en: {
    name: 'Enter the name on the business licence, up to 100 characters',
    code: 'Enter the 18 characters of the unified social credit code on the licence, and check each one',
  },
});

export const registerOrganisation = citizenAction({
  holds: true,
  input: (locale: Locale) =>
    z.object({
      name: z.string(texts[locale].name).transform(cleanLine).refine(isName, texts[locale].name),
      creditCode: z.string(texts[locale].code).transform(normaliseCreditCode).refine(isCreditCode, texts[locale].code),
    }),
  act: register,
  goTo: ({ id }, locale) => paths.organisation(locale, id),
  limit: { of: limits.registration, by: ['person'] },
});
