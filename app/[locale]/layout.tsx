import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { baseUrl } from '#app/_server/base-url.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { isLocale, locales } from '#lib/kernel/locale.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { themeColor } from '#app/_frame/theme-color.ts';
import '#app/globals.css';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor,
};

export const generateMetadata = async ({ params }: Omit<Props, 'children'>): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const name = theCatalogue().city.portal[locale];
  return {
    metadataBase: baseUrl(),
    title: { default: name, template: `%s - ${name}` },
    applicationName: name,
    formatDetection: { telephone: false },
  };
};

const RootLayout = async ({ children, params }: Props) => {
  const { locale } = await params;
  if (!isLocale(locale)) redirectNotFound('zh');
  return (
    <html lang={htmlLanguage[locale]}>
      <head>
        {/* Not among the metadata, which every page replaces: a browser that finds no icon meanwhile asks for another. */}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {/* Before the first paint, so that the large text does not arrive late; meanwhile the page is read on. */}
        <script src="/modules/preferences.js" defer blocking="render" />
      </head>
      <body>{children}</body>
    </html>
  );
};

export default RootLayout;
