import type { Guide } from '#lib/catalogue/guide.ts';
import type { Context } from '#lib/kernel/context.ts';
import { labelsOf } from '#lib/recommendations/model/labels.ts';
import { mostVisited } from './most-visited.ts';
import { popularityOf } from './popularity.ts';
import { readReleases } from '#lib/recommendations/usage/read-releases.ts';
import type { Week } from '#lib/recommendations/week.ts';
import { weightsFrom, type WeightsFile } from '#lib/recommendations/model/weights-file.ts';

/**
 * Public usage figures, computed from releases, never from the counters. `popularity` is 1 for the most visited
 * service; `mostVisited` holds ids, most visited first. Both are empty while too little is released.
 */
export type Usage = {
  week: Week | undefined;
  weights: WeightsFile;
  popularity: ReadonlyMap<string, number>;
  mostVisited: readonly string[];
};

export async function readUsage(ctx: Pick<Context, 'db'>, guides: readonly Guide[]): Promise<Usage> {
  const items = guides.map(({ id }) => id);
  const releases = await readReleases(ctx, items);
  const popularity = releases.length > 0 ? popularityOf(releases) : undefined;
  return {
    week: releases[0]?.week,
    weights: weightsFrom(releases, { items, labels: guides.map(labelsOf) }),
    popularity: new Map(popularity && items.map((id, item) => [id, popularity[item] ?? 0])),
    mostVisited: mostVisited(releases).flatMap((item) => items[item] ?? []),
  };
}
