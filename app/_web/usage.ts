import 'server-only';
import { listGuides } from '#lib/catalogue/read.ts';
import { labelsOf } from '#lib/recommendations/labels.ts';
import { readWeights, type WeightsFile } from '#lib/recommendations/read-weights.ts';
import { theDatabase } from './database.ts';

/** Weights change once a week; a process that has asked does not ask again for a while. */
const fresh = 10 * 60_000;
let held: { at: number; weights: Promise<WeightsFile> } | undefined;

/** The weights as every device gets them, from the latest releases. */
export function latestWeights(): Promise<WeightsFile> {
  if (!held || Date.now() - held.at > fresh) {
    held = { at: Date.now(), weights: readAll() };
    // An outage is not kept.
    held.weights.catch(() => (held = undefined));
  }
  return held.weights;
}

async function readAll(): Promise<WeightsFile> {
  const { db } = await theDatabase();
  const guides = listGuides();
  return readWeights({ db }, { items: guides.map(({ id }) => id), labels: guides.map(labelsOf) });
}
