import type { Locale } from '#lib/kernel/locale.ts';

/** The home page; apart from the other addresses, because the page of an outage goes to every browser. */
export const homePath = (locale: Locale): string => `/${locale}`;
