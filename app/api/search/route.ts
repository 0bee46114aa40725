import { paths } from '#app/_web/paths.ts';
import { searchIndex } from '#app/_web/search-index.ts';
import { asQuery, servicesQuery } from '#app/_web/services-query.ts';
import { findGuide } from '#lib/catalogue/read.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { searchServices } from '#lib/search/search.ts';

/** GET ?locale=zh|en&q=…&audience=…&event=…&department=…&online=yes&instant=yes&page=1 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale') ?? 'zh';
  if (!isLocale(locale)) return Response.json({ message: 'locale must be zh or en' }, { status: 400 });
  const asked = servicesQuery(searchParams);
  const { ids, total, page, pages, counts } = await searchServices(searchIndex(), locale, asQuery(asked));
  return Response.json(
    { query: asked.q, total, page: page + 1, pages, counts, services: ids.flatMap((id) => brief(id, locale) ?? []) },
    { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
  );
};

const brief = (id: string, locale: Locale) => {
  const guide = findGuide(id);
  return guide && { id, name: guide.name[locale], summary: guide.summary[locale], address: paths.service(locale, id) };
};
