import { paths, type ServicesQuery } from '#app/_web/paths.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    label: '翻页',
    previous: '上一页',
    next: '下一页',
    at: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  },
  {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    at: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
);

type PagerProps = { locale: Locale; asked: ServicesQuery; page: number; pages: number };

/** `page` counts from 0. */
export const Pager = ({ locale, asked, page, pages }: PagerProps) => {
  if (pages < 2) return null;
  const say = words[locale];
  const to = (number: number) => paths.services(locale, { ...asked, page: number === 1 ? undefined : String(number) });
  return (
    <nav aria-label={say.label} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 0 && (
        <a href={to(page)} rel="prev" className="button button-quiet">
          {say.previous}
        </a>
      )}
      <span className="text-quiet tabular-nums">{say.at(page + 1, pages)}</span>
      {page + 1 < pages && (
        <a href={to(page + 2)} rel="next" className="button button-quiet">
          {say.next}
        </a>
      )}
    </nav>
  );
};
