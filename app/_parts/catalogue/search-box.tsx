import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { longestQuery } from '#lib/search/search.ts';

const texts = words({
  zh: { label: '搜索服务', hint: '说说您要办的事，比如“孩子上户口”“开饭店”', button: '搜索' },
  en: {
    label: 'Search services',
    hint: 'In your own words, such as “renew passport” or “open a restaurant”',
    button: 'Search',
  },
});

/** The texts of suggestions; `{n}` is their number. */
const suggestionWords = words({
  zh: {
    list: '搜索建议',
    count: '{n} 条建议，按上下键选择',
    none: '没有建议，按回车搜索',
    onDevice: '搜过的词只记在这台设备上。',
    forget: '清除',
    forgotten: '已清除搜过的词',
    kinds: {
      service: '服务',
      bundle: '一件事',
      page: '关于本站',
      'life-event': '人生阶段',
      department: '部门',
      recent: '搜过',
    },
  },
  en: {
    list: 'Suggestions',
    count: 'Suggestions: {n}. Use the up and down arrows to choose',
    none: 'No suggestions. Press Enter to search',
    onDevice: 'Earlier searches are kept on this device only.',
    forget: 'Clear',
    forgotten: 'Earlier searches cleared',
    kinds: {
      service: 'Service',
      bundle: 'Life event guide',
      page: 'About this site',
      'life-event': 'Life event',
      department: 'Department',
      recent: 'Earlier search',
    },
  },
});

type SearchBoxProps = {
  locale: Locale;
  query?: string;
  /** Lets the device remember this search. */
  remember?: boolean;
};

/** A plain form to the list of services. */
export const SearchBox = ({ locale, query }: SearchBoxProps) => (
  <search>
    <form action={paths.services(locale)} method="get" className="text-column">
      <SearchField locale={locale} {...(query !== undefined && { query })} />
    </form>
  </search>
);

export const SearchField = ({ locale, query, remember = false }: SearchBoxProps) => (
  <>
    <label htmlFor="q" className="sr-only">
      {texts[locale].label}
    </label>
    <div
      className="relative flex"
      data-suggest={paths.suggestions(locale)}
      data-words={JSON.stringify(suggestionWords[locale])}
      data-remember={remember ? query : undefined}
    >
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        maxLength={longestQuery}
        aria-describedby="q-hint"
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-14 w-full min-w-0 rounded-l border-2 border-r-0 border-river bg-surface px-4 text-large"
      />
      <button type="submit" className="button min-h-14 shrink-0 rounded-l-none px-5 whitespace-nowrap">
        <Icon name="search" />
        {texts[locale].button}
      </button>
    </div>
    <p id="q-hint" className="mt-2 text-small text-quiet">
      {texts[locale].hint}
    </p>
    {/* oxlint-disable-next-line next/no-css-tags -- the layout's sheet is every page's, and most have no such box */}
    <link rel="stylesheet" href="/modules/suggest.css" />
    <script src="/modules/suggest.js" type="module" />
  </>
);
