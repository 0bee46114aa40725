import { after } from 'next/server';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { countMissOf } from '#app/_request/count-search-miss.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { areSearchesCounted } from '#app/_server/algolia.ts';
import { searchContext } from '#app/_server/search-index.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { refreshWhereAsleep } from '#app/_server/published.ts';
import { asQuery, servicesQuery, unheededIn } from '#app/_request/services-query.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { words, isLocale, type Locale } from '#lib/kernel/locale.ts';
import { findElsewhere, type Elsewhere } from '#lib/search/elsewhere.ts';
import { relaxFilters } from '#lib/search/relax-filters.ts';
import { searchServices, type ServiceHits, type Query } from '#lib/search/search.ts';
import { Results } from './results.tsx';

const texts = words({
  zh: { title: '全部服务', found: (query: string) => `搜索“${query}”` },
  en: { title: 'All services', found: (query: string) => `Search for “${query}”` },
});

/** The list of services; its address alone searches, filters and pages it. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  await refreshWhereAsleep();
  const { searchParams } = new URL(request.url);
  const asked = servicesQuery(searchParams);
  const query = { ...asQuery(asked), counted: areSearchesCounted() };
  const hits = await searchServices(searchContext(), locale, query);
  const relaxed = hits.total === 0 ? await relaxFilters(searchContext(), locale, query) : [];
  const elsewhere = isWhole(query) ? findElsewhere(theCatalogue(), locale, query.text) : [];
  if (isMiss(query, hits, elsewhere)) after(() => countMissOf(request, locale, query.text));
  const here = (language: Locale) => paths.services(language, asked);
  const title = asked.q ? texts[locale].found(asked.q) : texts[locale].title;
  return staticPage({
    request,
    locale,
    here,
    title,
    indexed: here(locale) === paths.services(locale),
    children: (
      <PageFrame locale={locale} here={here} crumbs={[]}>
        <Results {...{ locale, title, asked, hits, relaxed, elsewhere }} unheeded={unheededIn(searchParams)} />
      </PageFrame>
    ),
  });
};

/** Only a search without filters shows that the whole catalogue has nothing that fits. */
const isMiss = ({ filters }: Query, { exact }: ServiceHits, elsewhere: Elsewhere[]): boolean =>
  !exact && elsewhere.length === 0 && Object.keys(filters).length === 0;

/** The first page of a search without filters, which only services have. */
const isWhole = ({ filters, page }: Query): boolean => page === 0 && Object.keys(filters).length === 0;
