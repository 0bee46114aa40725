import type { Elsewhere } from '#lib/search/elsewhere.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { paths, type Here } from './paths.ts';

const pages: Readonly<Record<string, Here>> = {
  help: paths.help,
  about: paths.about,
  privacy: paths.privacy,
  accessibility: paths.accessibility,
};

export const pageAddress = (locale: Locale, id: string): string | undefined => pages[id]?.(locale);

export function elsewhereAddress(found: Elsewhere, locale: Locale): string | undefined {
  if (found.kind === 'bundle') return paths.bundle(locale, found.bundle.id);
  return found.kind === 'page' ? pageAddress(locale, found.page.id) : undefined;
}
