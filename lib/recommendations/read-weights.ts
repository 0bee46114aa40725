import type { Context } from '#lib/kernel/context.ts';
import { contentSimilarity, type Labels } from './content-similarity.ts';
import { emptyCounters } from './counters.ts';
import { sumOfWeeks } from './estimate.ts';
import { listEntries, listReleases } from './ledger-store.ts';
import { readRelease, type LedgerEntry } from './ledger.ts';
import { pack } from './pack.ts';
import type { Packed } from './packed.ts';
import { weigh } from './weigh.ts';

/** Releases that a model looks back on. */
const weeks = 13;

/** `simulated`: among the visits behind it are made-up ones, of a demonstration. */
export type WeightsFile = Packed & { simulated: boolean };

/** The file that every device gets, from the latest releases and the content of today's items; never from the counters. */
export async function readWeights(
  { db }: Pick<Context, 'db'>,
  { items, labels }: { items: readonly string[]; labels: readonly Labels[] },
): Promise<WeightsFile> {
  const releases = await listReleases(db, weeks);
  const sum = sumOfWeeks([
    ...releases.map(({ release, variance }) => ({ ...readRelease(release, items), variance })),
    ...(releases.length === 0 ? [{ ...emptyCounters(items.length), variance: 0 }] : []),
  ]);
  const packed = pack(weigh(sum, contentSimilarity(labels)), items);
  return { ...packed, simulated: releases.some(({ simulated }) => simulated) };
}

/** The public ledger, newest week first. */
export const readLedger = ({ db }: Pick<Context, 'db'>): Promise<LedgerEntry[]> => listEntries(db);
