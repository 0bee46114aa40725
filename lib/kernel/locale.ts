/** The two languages of the portal; Chinese is the default. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text, or a group of texts, in both languages. */
export type Bilingual<T = string> = Record<Locale, T>;

export const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en';

/** The words of a screen: the English has the shape of the Chinese, so a missing translation fails the type check. */
export const words = <T>(texts: { zh: T; en: NoInfer<T> }): Bilingual<T> => texts;
