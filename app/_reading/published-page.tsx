import 'server-only';
import type { ReactNode } from 'react';
import { theCatalogue } from '#app/_server/content.ts';
import { editionAtHand } from '#app/_server/published.ts';
import { readingHeaders } from '#app/_request/reading-headers.mjs';
import { baseUrl } from '#app/_server/base-url.ts';
import { htmlOf } from '#app/_ui/html-of.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Document } from './document.tsx';
import { HeadTags } from './head-tags.tsx';
import type { pageMetadata } from './page-metadata.ts';
import { editionHeader } from './reading-routes.mjs';
import { stylesheets } from './stylesheets.ts';

type Metadata = ReturnType<typeof pageMetadata>;
type Props = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, never>> };

/** The module of a page that only informs. */
type ReadingPage = {
  default: (props: Props) => Promise<ReactNode>;
  generateMetadata?: (props: Props) => Promise<Metadata | Record<string, never>>;
};

type Asked = { locale: Locale; params: Record<string, string>; origin: string };

/** Renders a page that the build made, as it is while something is published in the browser; it says which edition it shows. */
export async function publishedPage(page: ReadingPage, { locale, params, origin }: Asked): Promise<Response> {
  const { name: edition } = editionAtHand();
  const props: Props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  const body = await page.default(props);
  const metadata = await page.generateMetadata?.(props);
  const document = (
    <Document locale={locale} sheets={await stylesheets(origin)} indexed head={<Head {...{ locale, metadata }} />}>
      {body}
    </Document>
  );
  const headers = new Headers(readingHeaders.map(({ key, value }) => [key, value]));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  headers.set(editionHeader, edition);
  return new Response(await htmlOf(document), { headers });
}

const Head = ({ locale, metadata }: { locale: Locale; metadata: Metadata | Record<string, never> | undefined }) =>
  metadata && isWhole(metadata) ? (
    <>
      <title>{`${metadata.title} - ${theCatalogue().city.portal[locale]}`}</title>
      <link rel="canonical" href={new URL(metadata.alternates.canonical, baseUrl()).href} />
      <HeadTags metadata={metadata} />
    </>
  ) : null;

const isWhole = (metadata: Metadata | Record<string, never>): metadata is Metadata => 'alternates' in metadata;
