import 'server-only';
import { findSensitiveServices, listGuides } from '#lib/catalogue/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { drainInbox } from '#lib/recommendations/drain-inbox.ts';
import { labelsOf } from '#lib/recommendations/labels.ts';
import type { Packed } from '#lib/recommendations/packed.ts';
import { readWeights } from '#lib/recommendations/read-weights.ts';
import { releaseDueWeeks } from '#lib/recommendations/release-week.ts';
import { theDatabase } from './database.ts';

/** What a release promises each basket. */
const promised = { epsilon: 1, delta: 1e-6 };

/** Services whose visits may be counted: an editor's "never from" is not. */
export function countedServices(): Set<string> {
  const { neverFrom } = findSensitiveServices();
  return new Set(listGuides().flatMap(({ id }) => (neverFrom.includes(id) ? [] : [id])));
}

/** Counts the baskets that wait, and releases the weeks that are over. */
export async function countUsage(ctx: Pick<Context, 'db' | 'now'>): Promise<{ released: string[] }> {
  await drainInbox(ctx, { items: [...countedServices()] });
  const entries = await releaseDueWeeks(ctx, promised);
  return { released: entries.map(({ week }) => week) };
}

/** Weights change once a week; a process that has asked does not ask again for a while. */
const fresh = 10 * 60_000;
let held: { at: number; weights: Promise<Packed> } | undefined;

/** The weights as every device gets them, from the latest releases. */
export function latestWeights(): Promise<Packed> {
  if (!held || Date.now() - held.at > fresh) {
    held = { at: Date.now(), weights: readAll() };
    // An outage is not kept.
    held.weights.catch(() => (held = undefined));
  }
  return held.weights;
}

async function readAll(): Promise<Packed> {
  const { db } = await theDatabase();
  const guides = listGuides();
  return readWeights({ db }, { items: guides.map(({ id }) => id), labels: guides.map(labelsOf) });
}
