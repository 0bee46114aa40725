import { pageAddress } from '#app/_request/elsewhere-address.ts';
import { paths } from '#app/_request/paths.ts';
import { searchContext } from '#app/_server/search-index.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { cleanQuery } from '#lib/search/search.ts';
import { suggest, type Suggestion } from '#lib/search/suggest.ts';

/** GET ?locale=zh|en&q=…; the `parts` of a suggestion joined are its name, and every second, from the one at 1, matched. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale') ?? 'zh';
  if (!isLocale(locale)) return Response.json({ message: 'locale must be zh or en' }, { status: 400 });
  const query = cleanQuery(searchParams.get('q') ?? '');
  const suggestions = await suggest(searchContext(), locale, query);
  return Response.json(
    { suggestions: suggestions.flatMap((one) => say(one, locale) ?? []) },
    { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
  );
};

/** Skips what the index still has and the catalogue no longer has. */
const say = ({ kind, id, parts }: Suggestion, locale: Locale) => {
  const { find, address } = known[kind];
  const at = address(locale, id);
  return find(id) && at && { kind, parts, address: at };
};

const known = {
  service: { find: (id: string) => theCatalogue().findService(id), address: paths.service },
  bundle: { find: (id: string) => theCatalogue().findBundle(id), address: paths.bundle },
  page: { find: (id: string) => theCatalogue().findPage(id), address: pageAddress },
  'life-event': { find: (id: string) => theCatalogue().findLifeEvent(id), address: paths.lifeEvent },
  department: { find: (id: string) => theCatalogue().findDepartment(id), address: paths.department },
};
