export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

export type Bilingual<T = string> = Record<Locale, T>;

export const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en';

/** The English takes the shape of the Chinese, so a missing translation fails the type check. */
export const words = <T>(texts: { zh: T; en: NoInfer<T> }): Bilingual<T> => texts;
