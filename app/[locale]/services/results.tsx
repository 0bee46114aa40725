import { SearchField } from '#app/_parts/catalogue/search-box.tsx';
import { ServiceList } from '#app/_parts/catalogue/service-list.tsx';
import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import type { Unheeded } from '#app/_request/services-query.ts';
import { findService, listSensitiveWords, theCity } from '#lib/catalogue/read.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Loosened } from '#lib/search/request/relax-filters.ts';
import { mayBeKept } from '#lib/search/misses/may-be-kept.ts';
import { perPage, type Found } from '#lib/search/search.ts';
import { DidYouMean } from './did-you-mean.tsx';
import { FilterFields } from './filter-fields.tsx';
import { NothingFound } from './nothing-found.tsx';
import { NotHeeded } from './not-heeded.tsx';
import { Pager } from './pager.tsx';
import { PastTheEnd } from './past-the-end.tsx';

const texts = words({
  zh: {
    count: (total: number) => `共 ${total} 项服务`,
    about: (query: string) => `与“${query}”有关，`,
    list: '服务列表',
    other: (hotline: string) => `没有您要办的？换个说法再搜，或者拨打 ${hotline} 问一问。`,
  },
  en: {
    count: (total: number) => (total === 1 ? '1 service' : `${total} services`),
    about: (query: string) => `for “${query}”`,
    list: 'Services',
    other: (hotline: string) => `Not what you need? Try other words, or ring ${hotline} and ask.`,
  },
});

type ResultsProps = {
  locale: Locale;
  title: string;
  asked: ServicesQuery;
  unheeded: Unheeded[];
  found: Found;
  loosened: Loosened[];
};

export const Results = ({ title, unheeded, ...props }: ResultsProps) => (
  <search>
    <form
      action={paths.services(props.locale)}
      method="get"
      className="gap-14 wide:grid wide:grid-cols-[15rem_minmax(0,1fr)] wide:grid-rows-[auto_1fr]"
    >
      <div className="wide:col-start-2">
        <h1 className="mb-4">{title}</h1>
        <div className="text-column">
          <SearchField locale={props.locale} query={props.asked.q ?? ''} remember={mayBeRemembered(props)} />
          <NotHeeded locale={props.locale} unheeded={unheeded} />
        </div>
      </div>
      <FilterFields locale={props.locale} asked={props.asked} counts={props.found.counts} />
      <List {...props} />
    </form>
  </search>
);

type ListProps = Omit<ResultsProps, 'title' | 'unheeded'>;

const mayBeRemembered = ({ asked, found }: ListProps): boolean =>
  found.total > 0 && mayBeKept(asked.q ?? '', listSensitiveWords());

const List = ({ locale, asked, found, loosened }: ListProps) => (
  <section aria-label={texts[locale].list} className="mt-6 wide:col-start-2 wide:mt-0">
    <p className="border-b border-line pb-2 text-quiet">{sayCount(locale, asked.q ?? '', found.total)}</p>
    <DidYouMean locale={locale} asked={asked} suggestion={found.suggestion} />
    {found.total === 0 && <NothingFound locale={locale} asked={asked} loosened={loosened} />}
    {found.page >= found.pages && found.total > 0 && <PastTheEnd locale={locale} asked={asked} found={found} />}
    {found.ids.length > 0 && (
      <ServiceList
        locale={locale}
        level="h2"
        services={found.ids.flatMap((id) => findService(id) ?? [])}
        marked={found.marked}
        ping={found.queryID ? pingFor(locale, found.queryID, found.page) : undefined}
      />
    )}
    {asked.q && found.ids.length > 0 && (
      <p className="mt-5 text-column text-small text-quiet">{texts[locale].other(theCity().hotline.number)}</p>
    )}
    {found.page < found.pages && <Pager locale={locale} asked={asked} page={found.page} pages={found.pages} />}
  </section>
);

const pingFor = (locale: Locale, query: string, page: number) => (service: string, index: number) =>
  paths.searchClick({ query, locale, service, position: page * perPage + index + 1 });

const sayCount = (locale: Locale, query: string, total: number): string => {
  const { about, count } = texts[locale];
  if (!query) return count(total);
  return locale === 'zh' ? `${about(query)}${count(total)}` : `${count(total)} ${about(query)}`;
};
