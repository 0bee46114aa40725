import { SearchField } from '#app/_parts/catalogue/search-box.tsx';
import { ServiceList } from '#app/_parts/catalogue/service-list.tsx';
import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import type { Unheeded } from '#app/_request/services-query.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Elsewhere } from '#lib/search/elsewhere.ts';
import type { RelaxedFilter } from '#lib/search/relax-filters.ts';
import { mayBeKept } from '#lib/search/misses/may-be-kept.ts';
import { perPage, type ServiceHits } from '#lib/search/search.ts';
import { ElsewhereList } from './elsewhere-list.tsx';
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
    closest: '没有完全对应的服务。下面是最接近的：',
    other: (hotline: string) => `没有您要办的？换个说法再搜，或者拨打 ${hotline} 问一问。`,
  },
  en: {
    count: (total: number) => (total === 1 ? '1 service' : `${total} services`),
    about: (query: string) => `for “${query}”`,
    list: 'Services',
    closest: 'No service fits exactly. The closest are:',
    other: (hotline: string) => `Not what you need? Try other words, or ring ${hotline} and ask.`,
  },
});

type ResultsProps = {
  locale: Locale;
  title: string;
  asked: ServicesQuery;
  unheeded: Unheeded[];
  hits: ServiceHits;
  relaxed: RelaxedFilter[];
  elsewhere: Elsewhere[];
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
      <FilterFields locale={props.locale} asked={props.asked} counts={props.hits.counts} />
      <List {...props} />
    </form>
  </search>
);

type ListProps = Omit<ResultsProps, 'title' | 'unheeded'>;

const mayBeRemembered = ({ asked, hits }: ListProps): boolean =>
  hits.total > 0 && mayBeKept(asked.q ?? '', theCatalogue().listSensitiveWords());

const List = ({ locale, asked, hits, relaxed, elsewhere }: ListProps) => (
  <section aria-label={texts[locale].list} className="mt-6 wide:col-start-2 wide:mt-0">
    <p className="border-b border-line pb-2 text-quiet">{sayCount(locale, asked.q ?? '', hits.total)}</p>
    <DidYouMean locale={locale} asked={asked} suggestion={hits.suggestion} />
    <ElsewhereList locale={locale} found={elsewhere} />
    {!hits.exact && hits.ids.length > 0 && <p className="mt-5 text-large font-semibold">{texts[locale].closest}</p>}
    {hits.total === 0 && <NothingFound locale={locale} asked={asked} relaxed={relaxed} />}
    {hits.page >= hits.pages && hits.total > 0 && <PastTheEnd locale={locale} asked={asked} hits={hits} />}
    {hits.ids.length > 0 && (
      <ServiceList
        locale={locale}
        level="h2"
        services={hits.ids.flatMap((id) => theCatalogue().findService(id) ?? [])}
        marked={hits.marked}
        ping={hits.queryID ? pingFor(locale, hits.queryID, hits.page) : undefined}
      />
    )}
    {asked.q && hits.ids.length > 0 && (
      <p className="mt-5 text-column text-small text-quiet">
        {texts[locale].other(theCatalogue().city.hotline.number)}
      </p>
    )}
    {hits.page < hits.pages && <Pager locale={locale} asked={asked} page={hits.page} pages={hits.pages} />}
  </section>
);

const pingFor = (locale: Locale, query: string, page: number) => (service: string, index: number) =>
  paths.searchClick({ query, locale, service, position: page * perPage + index + 1 });

const sayCount = (locale: Locale, query: string, total: number): string => {
  const { about, count } = texts[locale];
  if (!query) return count(total);
  return locale === 'zh' ? `${about(query)}${count(total)}` : `${count(total)} ${about(query)}`;
};
