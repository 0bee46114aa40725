import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { ServiceHits } from '#lib/search/search.ts';

const texts = words({
  zh: {
    none: (page: number, pages: number) => `没有第 ${page} 页，这份列表一共 ${pages} 页。`,
    last: '看最后一页',
    first: '从第 1 页看起',
  },
  en: {
    none: (page: number, pages: number) =>
      `There is no page ${page}: this list has ${pages === 1 ? 'one page' : `${pages} pages`}.`,
    last: 'Go to the last page',
    first: 'Start from page 1',
  },
});

type PastTheEndProps = { locale: Locale; asked: ServicesQuery; hits: Pick<ServiceHits, 'page' | 'pages'> };

/** Names the pages that exist: a list shrinks, and the address of a former page remains. */
export const PastTheEnd = ({ locale, asked, hits: { page, pages } }: PastTheEndProps) => {
  const say = texts[locale];
  return (
    <div className="mt-5">
      <p className="text-large font-semibold">{say.none(page + 1, pages)}</p>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {pages > 1 && <a href={paths.services(locale, { ...asked, page: String(pages) })}>{say.last}</a>}
        <a href={paths.services(locale, { ...asked, page: undefined })}>{say.first}</a>
      </p>
    </div>
  );
};
