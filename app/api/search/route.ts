import { elsewhereAddress } from '#app/_request/elsewhere-address.ts';
import { paths } from '#app/_request/paths.ts';
import { searchContext } from '#app/_server/search-index.ts';
import { asQuery, servicesQuery, unheededIn } from '#app/_request/services-query.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, isLocale, type Locale } from '#lib/kernel/locale.ts';
import { findElsewhere, type Elsewhere } from '#lib/search/elsewhere.ts';
import { searchServices } from '#lib/search/search.ts';

const texts = words({
  zh: { broken: '筛选条件无法识别：每个条件是一个由小写字母、数字和连字符组成的名称，最长 60 个字符。' },
  en: {
    broken: 'A filter cannot be read: each is one name of small letters, digits and hyphens, at most 60 characters.',
  },
});

/**
 * `exact` is false if nothing fits: the services are then only the closest. `also` are bundles, pages and places that fit.
 * GET ?locale=zh|en&q=…&audience=…&event=…&department=…&online=yes&instant=yes&page=1
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale') ?? 'zh';
  if (!isLocale(locale)) return Response.json({ message: 'locale must be zh or en' }, { status: 400 });
  if (unheededIn(searchParams).includes('filters'))
    return Response.json({ message: texts[locale].broken }, { status: 400 });
  const asked = servicesQuery(searchParams);
  const { ids, total, page, pages, counts, exact } = await searchServices(searchContext(), locale, asQuery(asked));
  const also = findElsewhere(theCatalogue(), locale, asked.q ?? '').map((found) => tell(found, locale));
  return Response.json(
    {
      ...{ query: asked.q, exact: exact || also.length > 0, total, page: page + 1, pages, counts },
      services: ids.flatMap((id) => brief(id, locale) ?? []),
      also,
    },
    { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
  );
};

const tell = (found: Elsewhere, locale: Locale) => {
  if (found.kind === 'place') {
    const { id, name, address } = found.place;
    return { kind: found.kind, id, name: name[locale], postalAddress: address[locale] };
  }
  const { id, name } = found.kind === 'bundle' ? found.bundle : { ...found.page, name: found.page.title };
  return { kind: found.kind, id, name: name[locale], address: elsewhereAddress(found, locale) };
};

const brief = (id: string, locale: Locale) => {
  const service = theCatalogue().findService(id);
  return (
    service && { id, name: service.name[locale], summary: service.summary[locale], address: paths.service(locale, id) }
  );
};
