import { htmlLanguage } from '#app/_ui/html-language.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const home = words({ zh: '回到首页', en: 'Go to the home page' });

export type PlainPage = { locale: Locale; title: string; text: string };

/** A self-contained page for requests refused before the framework. */
export const plainPage = ({ locale, title, text }: PlainPage, status: number): Response =>
  new Response(
    `<!doctype html><html lang="${htmlLanguage[locale]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home[locale]}</a></p></html>`,
    {
      status,
      headers: {
        ...safeHeaders,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      },
    },
  );

/** Headers of every answer about a person. */
export const safeHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
