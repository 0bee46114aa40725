import 'server-only';
import type { ReactNode } from 'react';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { theCity } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { baseUrl } from './base-url.ts';
import type { Here } from './paths.ts';
import { readingHeaders } from './reading-headers.mjs';
import { stylesheets } from './stylesheets.ts';

type StaticPage = {
  request: Request;
  locale: Locale;
  here: Here;
  title: string;
  status?: number;
  indexed?: boolean;
  children: ReactNode;
};

/** Answers with a whole page as plain markup: made at the request, yet without the framework's scripts. */
export const staticPage = async ({ status = 200, ...page }: StaticPage): Promise<Response> => {
  // Imported here, because the framework forbids the renderer in its own tree of pages.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const sheets = await stylesheets(new URL(page.request.url).origin);
  const markup = renderToStaticMarkup(<Document {...page} sheets={sheets} />);
  const headers = new Headers(readingHeaders.map(({ key, value }) => [key, value]));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
};

const Document = ({
  locale,
  here,
  title,
  indexed = false,
  sheets,
  children,
}: Omit<StaticPage, 'request'> & { sheets: string[] }) => (
  <html lang={htmlLanguage[locale]}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} - ${theCity().portal[locale]}`}</title>
      {!indexed && <meta name="robots" content="noindex" />}
      {indexed && <link rel="canonical" href={new URL(here(locale), baseUrl()).href} />}
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
