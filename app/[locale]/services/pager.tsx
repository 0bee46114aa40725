import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    label: '翻页',
    previous: '上一页',
    next: '下一页',
    page: (number: number) => `第 ${number} 页`,
    at: (number: number, pages: number) => `第 ${number} 页，共 ${pages} 页`,
  },
  en: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (number: number) => `Page ${number}`,
    at: (number: number, pages: number) => `Page ${number} of ${pages}`,
  },
});

type PagerProps = { locale: Locale; asked: ServicesQuery; page: number; pages: number };

/** The pages before and after, the first and the last; `page` counts from 0. */
export const Pager = ({ locale, asked, page, pages }: PagerProps) => {
  if (pages < 2) return null;
  const say = texts[locale];
  const to = (number: number) => paths.services(locale, { ...asked, page: number === 1 ? undefined : String(number) });
  return (
    <nav aria-label={say.label} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 0 && (
        <a href={to(page)} rel="prev" className="button button-quiet">
          {say.previous}
        </a>
      )}
      <Numbers locale={locale} here={page + 1} pages={pages} to={to} />
      {page + 1 < pages && (
        <a href={to(page + 2)} rel="next" className="button button-quiet">
          {say.next}
        </a>
      )}
      <span className="text-small text-quiet figures">{say.at(page + 1, pages)}</span>
    </nav>
  );
};

type NumbersProps = { locale: Locale; here: number; pages: number; to: (number: number) => string };

const Numbers = ({ locale, here, pages, to }: NumbersProps) => (
  <ol className="flex flex-wrap items-center gap-x-1 figures max-sm:order-first max-sm:w-full">
    {numbersAround(here, pages).map((number, index, all) => (
      <li key={number} className="flex items-center gap-x-1">
        {number - (all[index - 1] ?? 0) > 1 && (
          <span aria-hidden="true" className="text-quiet">
            …
          </span>
        )}
        <a
          href={to(number)}
          aria-label={texts[locale].page(number)}
          aria-current={number === here ? 'page' : undefined}
          className="inline-flex min-h-11 min-w-11 items-center justify-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {number}
        </a>
      </li>
    ))}
  </ol>
);

/** 1 … 4 5 6 … 194: the first, the last, this one and its neighbours. */
const numbersAround = (here: number, pages: number): number[] =>
  [...new Set([1, here - 1, here, here + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .toSorted((one, other) => one - other);
