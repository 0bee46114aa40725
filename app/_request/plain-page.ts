import { htmlLanguage } from '#app/_ui/html-language.ts';
import { safeHeaders } from './acting-headers.mjs';
import { words, type Locale } from '#lib/kernel/locale.ts';

const home = words({ zh: '回到首页', en: 'Go to the home page' });

export type PlainPage = {
  locale: Locale;
  title: string;
  text: string;
  also?: string;
  sheets?: string[];
};

/** A page that needs nothing but itself, for what is refused before the framework is asked. */
export const plainPage = ({ locale, title, text, also = '', sheets = [] }: PlainPage, status: number): Response =>
  new Response(
    `<!doctype html><html lang="${htmlLanguage[locale]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}<main class="mx-auto max-w-page px-5 pt-16"><h1>${title}</h1><p>${text}</p>${also}<p><a href="/${locale}">${home[locale]}</a></p></main></html>`,
    {
      status,
      headers: {
        ...safeHeaders,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      },
    },
  );
