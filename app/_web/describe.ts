import type { Metadata } from 'next';
import { theCity } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Here } from './paths.ts';

type Description = { locale: Locale; here: Here; title: string; summary: string };

/** How a public page presents itself to search engines, other languages and shared links. */
export const describe = ({ locale, here, title, summary }: Description): Metadata => ({
  title,
  description: summary,
  alternates: { canonical: here(locale), languages: { 'zh-CN': here('zh'), en: here('en'), 'x-default': here('zh') } },
  openGraph: {
    type: 'website',
    siteName: theCity().portal[locale],
    title,
    description: summary,
    url: here(locale),
    locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
  },
});
