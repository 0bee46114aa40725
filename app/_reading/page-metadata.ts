import type { Metadata } from 'next';
import { theCatalogue } from '#app/_server/content.ts';
import { sharedImage } from '#lib/catalogue/shared-image.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Here } from '#app/_request/paths.ts';

type Description = { locale: Locale; here: Here; title: string; summary: string };

/** Describes the picture of scripts/draw-share-images.ts. */
const texts = words({
  zh: (portal: string) => `${portal}：查怎么办、带什么、多久办好；能网上办的，在这里办。`,
  en: (portal: string) => `${portal}: see who can apply, what to bring and how long it takes, then apply here.`,
});

/** Metadata of a public page for search engines, other languages and shared links. */
export const pageMetadata = ({ locale, here, title, summary }: Description) =>
  ({
    twitter: { card: 'summary_large_image' },
    title,
    description: summary,
    alternates: {
      canonical: here(locale),
      languages: { 'zh-CN': here('zh'), en: here('en'), 'x-default': here('zh') },
    },
    openGraph: {
      type: 'website',
      siteName: theCatalogue().city.portal[locale],
      title,
      description: summary,
      url: here(locale),
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      images: { url: `/share/${locale}.png`, ...sharedImage, alt: texts[locale](theCatalogue().city.portal[locale]) },
    },
  }) satisfies Metadata;
