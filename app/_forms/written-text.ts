import { z } from 'zod';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLines, lengthOf } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: (most: string) => `请控制在 ${most} 个字以内`,
  en: (most: string) => `Use ${most} characters or fewer`,
});

/** Characters of a message, a reason, a note or a reply. */
export const longestText = 2000;
const numbers = new Intl.NumberFormat('en');

/** A text in a person's own words, cleaned as answers are; `missing` is said where nothing was written. */
export const writtenText = (locale: Locale, missing: string) =>
  z
    .string()
    .transform(cleanLines)
    .pipe(within(locale).refine((text) => text !== '', missing));

export const optionalText = (locale: Locale, most = longestText) =>
  z.string().default('').transform(cleanLines).pipe(within(locale, most));

const within = (locale: Locale, most = longestText) =>
  z
    .string()
    .refine((text) => lengthOf(text) <= most, texts[locale](locale === 'zh' ? String(most) : numbers.format(most)));
