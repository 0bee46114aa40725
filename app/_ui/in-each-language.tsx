import type { ReactNode } from 'react';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { htmlLanguage } from './portal.ts';

const classes = { zh: 'only-zh', en: 'only-en' };

/** For the few places that do not know their page's language: both are there, the page's own is shown. */
export const InEachLanguage = ({ children }: { children: (locale: Locale) => ReactNode }) =>
  locales.map((locale) => (
    <div key={locale} lang={htmlLanguage[locale]} className={classes[locale]}>
      {children(locale)}
    </div>
  ));
