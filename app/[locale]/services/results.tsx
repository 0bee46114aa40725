import { SearchField } from '#app/_catalogue/search-box.tsx';
import { ServiceList } from '#app/_catalogue/service-list.tsx';
import { paths, type ServicesQuery } from '#app/_web/paths.ts';
import { findGuide } from '#lib/catalogue/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { Found } from '#lib/search/search.ts';
import { FilterFields } from './filter-fields.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Pager } from './pager.tsx';

const words = bilingual(
  { count: (total: number) => `共 ${total} 项服务`, about: (query: string) => `与“${query}”有关，`, list: '服务列表' },
  {
    count: (total: number) => (total === 1 ? '1 service' : `${total} services`),
    about: (query: string) => `for “${query}”`,
    list: 'Services',
  },
);

type ResultsProps = { locale: Locale; title: string; asked: ServicesQuery; found: Found };

export const Results = ({ locale, title, asked, found }: ResultsProps) => (
  <search>
    <form
      action={paths.services(locale)}
      method="get"
      className="gap-14 wide:grid wide:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="wide:col-start-2">
        <h1 className="mb-4">{title}</h1>
        <div className="text-column">
          <SearchField locale={locale} query={asked.q ?? ''} />
        </div>
      </div>
      <FilterFields locale={locale} asked={asked} counts={found.counts} />
      <List locale={locale} asked={asked} found={found} />
    </form>
  </search>
);

const List = ({ locale, asked, found }: Omit<ResultsProps, 'title'>) => (
  <section aria-label={words[locale].list} className="mt-6 wide:col-start-2 wide:mt-0">
    <p className="border-b border-line pb-2 text-quiet">{sayCount(locale, asked.q ?? '', found.total)}</p>
    {found.total === 0 ? (
      <NothingFound locale={locale} asked={asked} />
    ) : (
      <ServiceList locale={locale} level="h2" guides={found.ids.flatMap((id) => findGuide(id) ?? [])} />
    )}
    <Pager locale={locale} asked={asked} page={found.page} pages={found.pages} />
  </section>
);

const sayCount = (locale: Locale, query: string, total: number): string => {
  const { about, count } = words[locale];
  if (!query) return count(total);
  return locale === 'zh' ? `${about(query)}${count(total)}` : `${count(total)} ${about(query)}`;
};
