import { z } from 'zod';
import { writtenText } from '#app/_forms/written-text.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { reason: '请写明理由', outcome: '请选择准予或不予' },
  en: { reason: 'Give the reasons', outcome: 'Choose to approve or to refuse' },
});

/** Which case, and the version that the page showed. */
export const onCase = { applicationId: z.uuid(), version: z.coerce.number().int() };
export const onlyCase = () => z.object(onCase);

export const noReason = (locale: Locale): string => texts[locale].reason;

export const outcome = (locale: Locale) => z.enum(['approve', 'refuse'], texts[locale].outcome);
export const reasoned = (locale: Locale) => z.object({ ...onCase, reason: writtenText(locale, noReason(locale)) });
