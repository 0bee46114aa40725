import type { ReactNode } from 'react';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { htmlLanguage } from './html-language.ts';

/** A document in both languages, for when not even the language is known. */
export const Document = ({ children }: { children: (locale: Locale) => ReactNode }) => (
  <html lang={htmlLanguage.zh}>
    <body>
      <main className="mx-auto max-w-page px-5 pt-16">
        {locales.map((locale) => (
          <section key={locale} lang={htmlLanguage[locale]} className="mb-12">
            {children(locale)}
          </section>
        ))}
      </main>
    </body>
  </html>
);
