import { z } from 'zod';
import type { Context } from '#lib/kernel/context.ts';
import type { ReleasedImpressions } from '#lib/recommendations/privacy/click-through.ts';
import type { Release } from '#lib/recommendations/privacy/estimate.ts';
import { findRelease, listEntries, listReleases } from './ledger-store.ts';
import { readRelease, impressionsIn, type LedgerEntry } from '#lib/recommendations/ledger.ts';
import type { Week } from '#lib/recommendations/week.ts';

/** A week's release in today's items; `simulated` marks generated visits of a demonstration. */
export type WeeklyRelease = Release & ReleasedImpressions & { week: Week; simulated: boolean };

const weeks = 13;

/** Recent releases in the numbers of today's items, newest first: the only source of every usage figure. */
export async function readReleases({ db }: Pick<Context, 'db'>, items: readonly string[]): Promise<WeeklyRelease[]> {
  const releases = await listReleases(db, weeks);
  return releases.map(({ release, ...about }) => ({
    ...readRelease(release, items),
    ...about,
    impressions: impressionsIn(release),
  }));
}

export const readLedger = ({ db }: Pick<Context, 'db'>): Promise<LedgerEntry[]> => listEntries(db);

/** The text of a week's release; undefined if there is none or `week` is no day. */
export const readReleaseText = async ({ db }: Pick<Context, 'db'>, week: string): Promise<string | undefined> =>
  z.iso.date().safeParse(week).success ? findRelease(db, week) : undefined;
