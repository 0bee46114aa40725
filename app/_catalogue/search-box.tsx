import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_web/paths.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  { label: '搜索服务', hint: '说说您要办的事，比如“孩子上户口”“开饭店”', button: '搜索' },
  {
    label: 'Search services',
    hint: 'In your own words, such as “renew passport” or “open a restaurant”',
    button: 'Search',
  },
);

type SearchBoxProps = { locale: Locale; query?: string };

/** A plain form to the list of services. */
export const SearchBox = ({ locale, query }: SearchBoxProps) => (
  <search>
    <form action={paths.services(locale)} method="get" className="text-column">
      <SearchField locale={locale} {...(query !== undefined && { query })} />
    </form>
  </search>
);

export const SearchField = ({ locale, query }: SearchBoxProps) => (
  <>
    <label htmlFor="q" className="sr-only">
      {words[locale].label}
    </label>
    <div className="flex">
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        aria-describedby="q-hint"
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-14 w-full min-w-0 rounded-l border-2 border-r-0 border-river bg-surface px-4 text-large"
      />
      <button type="submit" className="button min-h-14 shrink-0 rounded-l-none px-5 whitespace-nowrap">
        <Icon name="search" />
        {words[locale].button}
      </button>
    </div>
    <p id="q-hint" className="mt-2 text-small text-quiet">
      {words[locale].hint}
    </p>
  </>
);
