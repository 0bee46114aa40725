import { z } from 'zod';
import { normaliseWord, shortestWord } from '#lib/identity/guest/guest.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: `请填暗号，至少 ${shortestWord} 个字或者数字`,
  en: `Enter a word or number of at least ${shortestWord} characters`,
});

/** The word by which somebody comes back to what they wrote. */
export const wordField = (locale: Locale) =>
  z
    .string(texts[locale])
    .max(100, texts[locale])
    .refine((typed) => [...normaliseWord(typed)].length >= shortestWord, texts[locale]);
