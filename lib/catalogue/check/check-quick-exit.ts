import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import { citySchema } from '#lib/catalogue/lists.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { sensitiveSchema } from '#lib/catalogue/words.ts';
import { inFile, type Finding } from './finding.ts';

/** A service with a quick exit has pages to exit from, a page to exit to, and is kept quiet about everywhere else. */
export const checkQuickExits = (raw: RawContent, found: { file: string; guide: Guide }[]): Finding[] =>
  found
    .filter(({ guide }) => guide.quickExit)
    .flatMap(({ file, guide }) =>
      inFile(
        file,
        reasons(raw, guide).map((reason) => ({ field: 'quickExit', rule: 'X', reason })),
      ),
    );

function reasons(raw: RawContent, guide: Guide): string[] {
  const city = citySchema.safeParse(raw.city.data).data;
  const quiet = sensitiveSchema.safeParse(raw.sensitive.data).data?.services;
  return [
    ...(isOnline(guide) ? [] : ['nobody fills in a form of it here']),
    ...(city && !city.quickExit ? ['the city names no page to exit to'] : []),
    ...(quiet && !(quiet.neverFrom.includes(guide.id) && quiet.neverTo.includes(guide.id))
      ? ['it may be recommended: it stands in neverFrom and neverTo of search/sensitive.yaml']
      : []),
  ];
}
