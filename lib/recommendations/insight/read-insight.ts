import type { Catalogue, WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Context } from '#lib/kernel/context.ts';
import { addDays } from '#lib/kernel/day.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { clickThrough, type ClickThrough } from '#lib/recommendations/privacy/click-through.ts';
import { labelsOf } from '#lib/recommendations/model/labels.ts';
import { mostVisited } from './most-visited.ts';
import { unpack } from '#lib/recommendations/device/packed.ts';
import { exposureOf, coverageOf, type Coverage } from './coverage.ts';
import { readReleases } from '#lib/recommendations/usage/read-releases.ts';
import { weekOf, type Week } from '#lib/recommendations/week.ts';
import { weightsFrom } from '#lib/recommendations/model/weights-file.ts';
import { listUnreleased } from '#lib/recommendations/usage/weeks-store.ts';

/**
 * How recommendations do, computed from releases alone. `isLate` means a finished week has no release yet. `unlisted`,
 * `popular` and `rising` are service ids; `popular` is empty while too little is released.
 */
export type Insight = {
  latest: Week | undefined;
  isLate: boolean;
  weeks: number;
  simulated: boolean;
  coverage: Coverage;
  unlisted: string[];
  clicks: ClickThrough[];
  popular: string[];
  rising: string[];
};

const mostPopular = 10;

/** For supervisors. Not audited: the figures are about nobody. */
export async function readInsight({
  db,
  actor,
  now,
  catalogue,
}: Context & WithCatalogue): Promise<Insight | undefined> {
  if (!overseenBy(actor)) return undefined;
  const guides = catalogue.listGuides();
  const items = guides.map(({ id }) => id);
  const releases = await readReleases({ db }, items);
  const latest = releases[0]?.week;
  const thisWeek = weekOf(now());
  const waiting = await listUnreleased(db, thisWeek);
  const weights = weightsFrom(releases, { items, labels: guides.map(labelsOf) });
  return {
    latest,
    isLate: waiting.length > 0 || (latest !== undefined && latest < addDays(thisWeek, -7)),
    weeks: releases.length,
    simulated: weights.simulated,
    ...coverageIn(unpack(weights), catalogue),
    clicks: clickThrough(releases),
    popular: mostVisited(releases)
      .slice(0, mostPopular)
      .flatMap((item) => items[item] ?? []),
    rising: weights.rising.flatMap((item) => items[item] ?? []),
  };
}

function coverageIn(table: ReturnType<typeof unpack>, catalogue: Catalogue): Pick<Insight, 'coverage' | 'unlisted'> {
  const guides = catalogue.listGuides();
  const { neverFrom, neverTo } = catalogue.findSensitiveServices();
  const isOpen = (item: number) => !neverTo.includes(table.items[item] ?? '');
  const exposure = exposureOf(table, {
    isShown: (item, from) =>
      isOpen(item) &&
      !neverFrom.includes(table.items[from] ?? '') &&
      Boolean(guides[item]?.audience.some((who) => guides[from]?.audience.includes(who))),
    sharesEvent: (item, from) =>
      Boolean(guides[item]?.lifeEvents.some((event) => guides[from]?.lifeEvents.includes(event))),
  });
  const open = [...table.items.keys()].filter(isOpen);
  return {
    coverage: coverageOf(open, exposure, table.popularity),
    unlisted: open.filter((item) => exposure[item] === 0).flatMap((item) => table.items[item] ?? []),
  };
}
