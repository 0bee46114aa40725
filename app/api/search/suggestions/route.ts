import { paths } from '#app/_web/paths.ts';
import { searchIndex } from '#app/_web/search-index.ts';
import { findDepartment, findLifeEvent, findService } from '#lib/catalogue/read.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import { partsOf } from '#lib/search/mark.ts';
import { cleanQuery } from '#lib/search/search.ts';
import { suggest, type Suggestion } from '#lib/search/suggest.ts';

/** GET ?locale=zh|en&q=…; a suggestion's `parts` read as one, every second of them, from the one at 1, was typed. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale') ?? 'zh';
  if (!isLocale(locale)) return Response.json({ message: 'locale must be zh or en' }, { status: 400 });
  const query = cleanQuery(searchParams.get('q') ?? '');
  const suggestions = await suggest(searchIndex(), locale, query);
  return Response.json(
    { suggestions: suggestions.flatMap((one) => say(one, locale, query) ?? []) },
    { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
  );
};

const say = ({ kind, id }: Suggestion, locale: Locale, query: string) => {
  const { find, address } = known[kind];
  const name = find(id)?.name[locale];
  return name && { kind, parts: partsOf(name, query), address: address(locale, id) };
};

const known = {
  service: { find: findService, address: paths.service },
  'life-event': { find: findLifeEvent, address: paths.lifeEvent },
  department: { find: findDepartment, address: paths.department },
};
