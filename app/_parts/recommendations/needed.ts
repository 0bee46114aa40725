import 'server-only';
import { findGuide, findSensitiveServices, listFeatured } from '#lib/catalogue/read.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Usage } from '#lib/recommendations/insight/read-usage.ts';
import type { Week } from '#lib/recommendations/week.ts';

/**
 * What people need most, and whose word that is: released visits, the editors' list, or visits first and editors for the rest.
 * `rising` is what more people than usual looked at in `week`.
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

/** A release says what is needed now until so many days after its week began: three weekly releases may be missing. */
const current = 28;

/** From the latest release, where there is one that is recent and says something; else the editors' list alone. */
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

/** What people come for, by the editors' list. */
export const editorsChoice = (): Guide[] => listFeatured().flatMap(({ id }) => offered(id));

const risingIn = ({ weights: { rising, items } }: Usage): string[] => rising.flatMap((item) => items[item] ?? []);

/** A citizen's service that can be had, and that no editor keeps from those who did not ask for it. */
function offered(id: string): Guide[] {
  const guide = findGuide(id);
  if (!guide || guide.suspended || !guide.audience.includes('citizen')) return [];
  return findSensitiveServices().neverTo.includes(id) ? [] : [guide];
}
