import { z } from 'zod';
import { isEmail, normaliseEmail } from '#lib/identifiers/email.ts';
import { words, type Locale, locales } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '请输入完整的邮箱地址，例如 name@example.com',
  en: 'Enter a full e-mail address, like name@example.com',
});

/** What every way to sign in is told: the language, and where to go afterwards. */
export const way = { locale: z.enum(locales), next: z.string().optional() };

export const emailField = (locale: Locale) =>
  z.string(texts[locale]).transform(normaliseEmail).refine(isEmail, texts[locale]);
