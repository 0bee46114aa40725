import { paths } from '#app/_request/paths.ts';
import { searchContext } from '#app/_server/search-index.ts';
import { asQuery, servicesQuery, unheededIn } from '#app/_request/services-query.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, isLocale, type Locale } from '#lib/kernel/locale.ts';
import { searchServices } from '#lib/search/search.ts';

const texts = words({
  zh: { broken: '筛选条件无法识别：每个条件是一个由小写字母、数字和连字符组成的名称，最长 60 个字符。' },
  en: {
    broken: 'A filter cannot be read: each is one name of small letters, digits and hyphens, at most 60 characters.',
  },
});

/** GET ?locale=zh|en&q=…&audience=…&event=…&department=…&online=yes&instant=yes&page=1 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale') ?? 'zh';
  if (!isLocale(locale)) return Response.json({ message: 'locale must be zh or en' }, { status: 400 });
  if (unheededIn(searchParams).includes('filters'))
    return Response.json({ message: texts[locale].broken }, { status: 400 });
  const asked = servicesQuery(searchParams);
  const { ids, total, page, pages, counts, exact } = await searchServices(searchContext(), locale, asQuery(asked));
  return Response.json(
    {
      query: asked.q,
      exact,
      total,
      page: page + 1,
      pages,
      counts,
      services: ids.flatMap((id) => brief(id, locale) ?? []),
    },
    { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
  );
};

const brief = (id: string, locale: Locale) => {
  const service = theCatalogue().findService(id);
  return (
    service && { id, name: service.name[locale], summary: service.summary[locale], address: paths.service(locale, id) }
  );
};
