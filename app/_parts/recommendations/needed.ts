import 'server-only';
import { theCatalogue } from '#app/_server/content.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Usage } from '#lib/recommendations/insight/read-usage.ts';
import type { Week } from '#lib/recommendations/week.ts';

/**
 * The most needed services and their source: released visits, the editors' list, or visits filled up by editors.
 * `rising` lists services with more visits than usual in `week`.
 */
export type Needed = {
  services: Guide[];
  basis: 'visits' | 'both' | 'editors';
  rising: Guide[];
  week: Week | undefined;
  simulated: boolean;
};

const rows = 8;
const mostRising = 3;

/** Days for which a release counts as current: three weekly releases may be missing. */
const current = 28;

/** Uses the latest release if it is recent and not empty; else the editors' list alone. */
export function neededBy(usage: Usage | undefined, today: Day): Needed {
  const told = usage?.week && usage.week > addDays(today, -current) ? usage : undefined;
  const visited = (told?.mostVisited ?? []).flatMap(offered);
  const services = [...new Set([...visited, ...editorsChoice()])].slice(0, rows);
  const isFull = visited.length >= services.length;
  return {
    services,
    basis: visited.length === 0 ? 'editors' : isFull ? 'visits' : 'both',
    rising: (told ? risingIn(told) : []).flatMap(offered).slice(0, mostRising),
    week: told?.week,
    simulated: told?.weights.simulated ?? false,
  };
}

export const editorsChoice = (): Guide[] =>
  theCatalogue()
    .listFeatured()
    .flatMap(({ id }) => offered(id));

const risingIn = ({ weights: { rising, items } }: Usage): string[] => rising.flatMap((item) => items[item] ?? []);

/** A citizen's service that is available and not excluded by an editor. */
function offered(id: string): Guide[] {
  const guide = theCatalogue().findGuide(id);
  if (!guide || guide.suspended || !guide.audience.includes('citizen')) return [];
  return theCatalogue().findSensitiveServices().neverTo.includes(id) ? [] : [guide];
}
