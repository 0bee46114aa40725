import { z } from 'zod';
import { residentIdInput } from '#app/_parts/identity/resident-id-input.ts';
import { relations } from '#lib/applications/recusal/relative.ts';
import { isReference, normaliseReference } from '#lib/identifiers/reference.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    relation: '请选择您与他的关系',
    until: '请填写日期，或者留空',
    reference: '请输入办件的受理编号',
    person: '请选择谁回避',
    reason: '请写明理由，不超过 500 字',
  },
  en: {
    relation: 'Choose how you are related',
    until: 'Enter a date, or leave it empty',
    reference: 'Enter the reference number of the case',
    person: 'Choose who keeps away',
    reason: 'Say why, in up to 500 characters',
  },
});

export const declaration = (locale: Locale) =>
  z.object({
    residentId: residentIdInput(locale),
    relation: z.enum(relations, texts[locale].relation),
    untilDay: z
      .union([z.iso.date(), z.literal('')], texts[locale].until)
      .default('')
      .transform((day) => day || undefined),
  });

export const recusal = (locale: Locale) => {
  const say = texts[locale];
  return z.object({
    reference: z.string(say.reference).transform(normaliseReference).refine(isReference, say.reference),
    personId: z.uuid(say.person),
    reason: z.string(say.reason).trim().min(1, say.reason).max(500, say.reason),
  });
};

export const endOfRecusal = (locale: Locale) => {
  const { reason } = texts[locale];
  return z.object({ recusalId: z.uuid(), reason: z.string(reason).trim().min(1, reason).max(500, reason) });
};
