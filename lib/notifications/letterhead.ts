import type { City } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export type WithCity = { catalogue: { city: Pick<City, 'portal' | 'office'> } };

/** How the city writes to people: under which name its portal goes, and a letter's text signed by its office. */
export function letterhead(
  { catalogue: { city } }: WithCity,
  locale: Locale,
): { portal: string; signed: (text: string) => string } {
  return { portal: city.portal[locale], signed: (text) => `${text}\n\n${city.office[locale]}` };
}
