import 'server-only';
import type { Calendar } from '#lib/deadlines/calendar.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { readContent } from '#lib/catalogue/read-content.ts';

/** In development files change: what was read expires after this time. */
const staleAfter = process.env.NODE_ENV === 'development' ? 2_000 : Number.POSITIVE_INFINITY;
let kept: { content: ReturnType<typeof readContent>; at: number } | undefined;

/** What the city publishes, read at first use. The only place of the portal that reads it. */
export function theContent(): ReturnType<typeof readContent> {
  if (!kept || performance.now() - kept.at > staleAfter) kept = { content: readContent(), at: performance.now() };
  return kept.content;
}

export const theCatalogue = (): Catalogue => theContent().catalogue;
export const theCalendar = (): Calendar => theContent().calendar;
