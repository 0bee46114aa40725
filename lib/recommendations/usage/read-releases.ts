import { z } from 'zod';
import type { Context } from '#lib/kernel/context.ts';
import type { ReleasedShowings } from '#lib/recommendations/privacy/click-through.ts';
import type { Release } from '#lib/recommendations/privacy/estimate.ts';
import { findRelease, listEntries, listReleases } from './ledger-store.ts';
import { readRelease, showingsIn, type LedgerEntry } from '#lib/recommendations/ledger.ts';
import type { Week } from '#lib/recommendations/week.ts';

/**
 * A week's release in today's items, and how lists were shown and followed; `simulated` where its visits were made up, for a
 * demonstration.
 */
export type WeeklyRelease = Release & ReleasedShowings & { week: Week; simulated: boolean };

/** Releases that anything looks back on. */
const weeks = 13;

/** What was released lately, in the numbers of today's items, newest first. All that is told of usage is told from these. */
export async function readReleases({ db }: Pick<Context, 'db'>, items: readonly string[]): Promise<WeeklyRelease[]> {
  const releases = await listReleases(db, weeks);
  return releases.map(({ release, ...about }) => ({
    ...readRelease(release, items),
    ...about,
    showings: showingsIn(release),
  }));
}

/** The public ledger, newest week first. */
export const readLedger = ({ db }: Pick<Context, 'db'>): Promise<LedgerEntry[]> => listEntries(db);

/** The text of a week's release, every noisy cell of it; undefined where there is none, or where `week` is no day. */
export const readReleaseText = async ({ db }: Pick<Context, 'db'>, week: string): Promise<string | undefined> =>
  z.iso.date().safeParse(week).success ? findRelease(db, week) : undefined;
