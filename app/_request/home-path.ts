import type { Locale } from '#lib/kernel/locale.ts';

/** Separate from the other paths, because the outage page sends this module to every browser. */
export const homePath = (locale: Locale): string => `/${locale}`;
