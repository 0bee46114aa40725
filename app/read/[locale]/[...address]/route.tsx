import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '#app/_reading/document.tsx';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { pageAt } from '#app/_reading/page-tree.ts';
import { publishedPage } from '#app/_reading/published-page.tsx';
import { isReadingPath } from '#app/_reading/reading-routes.mjs';
import { stylesheets } from '#app/_reading/stylesheets.ts';
import { reportError } from '#app/_server/report-error.ts';
import { htmlOf } from '#app/_ui/html-of.ts';
import { isLocale } from '#lib/kernel/locale.ts';

type Page = (props: PageProps) => Promise<ReactNode>;
type PageProps = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string | string[]>> };
type PageModule = { default: Page; metadata?: Metadata };

const tree = import.meta.glob<PageModule>('/app/*/**/page.tsx');

type Props = { params: Promise<{ locale: string; address: string[] }> };

/**
 * The pages about people, when they are only read, and those that only inform, while something is published in the
 * browser: rendered once, to HTML. The framework's own way, which answers what
 * is sent to them, would render them to a description for its script in the browser, and from that to HTML.
 */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, address } = await params;
  const found = pageAt(tree, [locale, ...address]);
  if (!found || !isLocale(locale)) return missingPage(request, locale);
  const { searchParams, origin } = new URL(request.url);
  try {
    const loaded = await found.load();
    if (isReadingPath(`/${[locale, ...address].join('/')}`))
      return await publishedPage(loaded, { locale, params: found.params, origin });
    const { default: page, metadata } = loaded;
    const document = (
      <Document locale={locale} sheets={await stylesheets(origin)} indexed={!metadata?.robots}>
        {await page({ params: Promise.resolve(found.params), searchParams: Promise.resolve(valuesOf(searchParams)) })}
      </Document>
    );
    return new Response(await htmlOf(document), { headers });
  } catch (error) {
    if (isNotFound(error)) return missingPage(request, locale);
    unstable_rethrow(error);
    return failed(error);
  }
};

/** What `notFound()` throws, which a page that only informs calls. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404';

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

const valuesOf = (searchParams: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = '', ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );

/** The log has the error under the number that the reader sees. */
function failed(error: unknown): Response {
  const digest = randomUUID().slice(0, 8);
  reportError(Object.assign(error instanceof Error ? error : new Error('thrown'), { digest }), { kind: 'page' });
  return Response.json({ digest }, { status: 500 });
}
