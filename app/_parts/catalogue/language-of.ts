import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The `lang` of a fixture's text, which is Chinese on an English page too; undefined for others. */
export const languageOf = ({ fixture }: { fixture?: true | undefined }, locale: Locale): string | undefined =>
  fixture && locale === 'en' ? htmlLanguage.zh : undefined;
