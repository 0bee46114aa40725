import type { ReactNode } from 'react';
import { themeColor } from '#app/_frame/theme-color.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type DocumentProps = {
  locale: Locale;
  sheets: string[];
  indexed: boolean;
  head?: ReactNode;
  children: ReactNode;
};

/** A page outside the framework's tree, with what its layout says of every page. */
export const Document = ({ locale, sheets, indexed, head, children }: DocumentProps) => (
  <html lang={htmlLanguage[locale]}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {themeColor.map(({ media, color }) => (
        <meta key={color} name="theme-color" media={media} content={color} />
      ))}
      <meta name="format-detection" content="telephone=no" />
      {!indexed && <meta name="robots" content="noindex" />}
      {head}
      {sheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {/* Before the first paint, as in the layout. */}
      <script src="/modules/preferences.js" defer blocking="render" />
    </head>
    <body>{children}</body>
  </html>
);
