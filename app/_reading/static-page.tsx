import 'server-only';
import type { ReactNode } from 'react';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { baseUrl } from '#app/_server/base-url.ts';
import type { Here } from '#app/_request/paths.ts';
import { Document } from './document.tsx';
import { HeadTags } from './head-tags.tsx';
import { pageMetadata } from './page-metadata.ts';
import { readingHeaders } from '#app/_request/reading-headers.mjs';
import { stylesheets } from './stylesheets.ts';

type StaticPage = {
  request: Request;
  locale: Locale;
  here: Here;
  /** The title beside the portal's name, or `absolute` instead of it. */
  title: string | { absolute: string };
  /** A summary for search engines and shared links. */
  summary?: string;
  status?: number;
  indexed?: boolean;
  /**
   * The version of content that is the same for everybody: it is rendered once for each version, and shared caches may
   * keep it for some seconds.
   */
  version?: string | undefined;
  children: ReactNode;
};

/** Renders a whole page as plain markup on request, without the framework's scripts. */
export const staticPage = async ({ status = 200, ...page }: StaticPage): Promise<Response> => {
  const markup = await heldOrRendered(page);
  const headers = new Headers(readingHeaders.map(({ key, value }) => [key, value]));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', page.version ? 'public, max-age=0, s-maxage=5' : 'no-store');
  return new Response(markup, { status, headers });
};

const held = new Map<string, { version: string; markup: string }>();

async function heldOrRendered({ version, ...page }: Omit<StaticPage, 'status'>): Promise<string> {
  const address = page.here(page.locale);
  const known = held.get(address);
  if (known && known.version === version) return known.markup;
  const markup = await rendered(page);
  // Content changes at any time in development.
  if (version && process.env.NODE_ENV === 'production') held.set(address, { version, markup });
  return markup;
}

async function rendered({ request, ...page }: Omit<StaticPage, 'status' | 'version'>): Promise<string> {
  // The framework forbids a static import of the renderer in its own tree of pages.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const sheets = await stylesheets(new URL(request.url).origin);
  const { locale, indexed = false, children } = page;
  const document = <Document {...{ locale, sheets, indexed, children }} head={<Head {...page} />} />;
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
}

const Head = ({
  locale,
  here,
  title,
  summary,
  indexed = false,
}: Pick<StaticPage, 'locale' | 'here' | 'title' | 'summary' | 'indexed'>) => (
  <>
    <title>{typeof title === 'string' ? `${title} - ${theCatalogue().city.portal[locale]}` : title.absolute}</title>
    {indexed && <link rel="canonical" href={new URL(here(locale), baseUrl()).href} />}
    {summary && <HeadTags metadata={pageMetadata({ locale, here, title: nameOf(title), summary })} />}
  </>
);

const nameOf = (title: StaticPage['title']): string => (typeof title === 'string' ? title : title.absolute);
