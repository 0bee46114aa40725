import { z } from 'zod';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { reason: '请写明理由', long: '请控制在 2000 个字以内', outcome: '请选择准予或不予' },
  en: { reason: 'Give the reasons', long: 'Use 2,000 characters or fewer', outcome: 'Choose to approve or to refuse' },
});

/** Which case, and the version that the page showed. */
export const onCase = { applicationId: z.uuid(), version: z.coerce.number().int() };
export const onlyCase = () => z.object(onCase);

export const noReason = (locale: Locale): string => texts[locale].reason;

export const said = (locale: Locale, message: string) =>
  z.string().trim().min(1, message).max(2000, texts[locale].long);
export const perhaps = (locale: Locale) => z.string().trim().max(2000, texts[locale].long).default('');
export const outcome = (locale: Locale) => z.enum(['approve', 'refuse'], texts[locale].outcome);
export const reasoned = (locale: Locale) => z.object({ ...onCase, reason: said(locale, noReason(locale)) });
