import type { Locale } from '#lib/kernel/locale.ts';

/** The language of an address; Chinese where it names none. */
export const localeAt = (url: string): Locale => (/^\/en(?:[/?]|$)/.test(url) ? 'en' : 'zh');
