import 'server-only';
import type { Calendar } from '#lib/deadlines/calendar.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import type { Edition } from '#lib/publishing/shown/edition-at.ts';
import { withPublished } from '#lib/publishing/shown/with-published.ts';
import { serviceDays } from '#lib/publishing/days/service-days.ts';
import { editionAtHand, followDays } from './published.ts';

type Content = ReturnType<typeof readContent>;

/** In development files change: what was read expires after this time. */
const staleAfter = process.env.NODE_ENV === 'development' ? 2_000 : Number.POSITIVE_INFINITY;

let kept: { content: Content; at: number } | undefined;
let followed: Content | undefined;
let laid: { files: Content; edition: Edition; content: Content } | undefined;

/** What the city publishes: its files, read at first use, under what staff have published in the browser. */
export function theContent(): Content {
  const files = theFiles();
  const edition = editionAtHand();
  if (laid?.files !== files || laid.edition !== edition)
    laid = { files, edition, content: withPublished(files, edition) };
  return laid.content;
}

export const theCatalogue = (): Catalogue => theContent().catalogue;
export const theCalendar = (): Calendar => theContent().calendar;

/** The only place of the portal that reads them. */
function theFiles(): Content {
  if (!kept || performance.now() - kept.at > staleAfter) kept = { content: readContent(), at: performance.now() };
  if (followed !== kept.content) follow(kept.content);
  return kept.content;
}

/** Pages that the build makes outlive its day: they are as the files say, and those of another day are made when it comes. */
function follow(content: Content): void {
  followed = content;
  if (process.env['NEXT_PHASE'] !== 'phase-production-build') followDays(serviceDays(content.catalogue.listServices()));
}
