import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The `lang` of what a fixture says, which is Chinese on an English page too; none where the page's own holds. */
export const languageOf = ({ fixture }: { fixture?: true | undefined }, locale: Locale): string | undefined =>
  fixture && locale === 'en' ? htmlLanguage.zh : undefined;
