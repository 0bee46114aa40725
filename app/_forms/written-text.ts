import { z } from 'zod';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '请控制在 2000 个字以内', en: 'Use 2,000 characters or fewer' });

const text = (locale: Locale) => z.string().trim().max(2000, texts[locale]);

/** A text in a person's own words; `missing` is said where nothing was written. */
export const writtenText = (locale: Locale, missing: string) => text(locale).min(1, missing);

export const optionalText = (locale: Locale) => text(locale).default('');
