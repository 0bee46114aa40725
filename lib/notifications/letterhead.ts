import { theCity } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** How the city writes to people: under which name its portal goes, and a letter's text signed by its office. */
export function letterhead(locale: Locale): { portal: string; signed: (text: string) => string } {
  const { portal, office } = theCity();
  return { portal: portal[locale], signed: (text) => `${text}\n\n${office[locale]}` };
}
