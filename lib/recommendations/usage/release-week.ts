import type { Context } from '#lib/kernel/context.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { addNoise, guaranteeOf, noisy } from '#lib/recommendations/privacy/add-noise.ts';
import { takeCounters } from './counters-store.ts';
import { isReleased, recordRelease } from './ledger-store.ts';
import { sha256Of, textOf, type LedgerEntry } from '#lib/recommendations/ledger.ts';
import { secureBits } from '#lib/recommendations/privacy/random-bits.ts';
import { impressionGuarantee } from '#lib/recommendations/privacy/impression.ts';
import { takeImpressions } from './impressions-store.ts';
import { weekOf, type Week } from '#lib/recommendations/week.ts';
import { holdWeek, listUnreleased } from './weeks-store.ts';

type Outside = Pick<Context, 'db' | 'now'>;

type Promised = { epsilon: number; delta: number };

export type ReleaseRefusal =
  | { code: 'week_not_over' }
  | { code: 'never_opened' }
  /** A second release would spend each basket's ε again. */
  | { code: 'already_released' };

/**
 * Releases a finished week in one transaction: adds noise to every cell, writes the ledger line and deletes the exact
 * counters. A concurrent second release is refused.
 */
export async function releaseWeek(
  { db, now }: Outside,
  { week, epsilon, delta }: Promised & { week: Week },
): Promise<Result<LedgerEntry, ReleaseRefusal>> {
  if (week >= weekOf(now())) return err({ code: 'week_not_over' });
  return db.transaction(async (tx) => {
    const held = await holdWeek(tx, week);
    if (!held) return err({ code: 'never_opened' });
    if (await isReleased(tx, week)) return err({ code: 'already_released' });
    const guarantee = guaranteeOf(epsilon, delta);
    const counted = addNoise(await takeCounters(tx, week, held.items.length), guarantee.variance, secureBits());
    const showingVariance = impressionGuarantee.variance;
    const release = textOf(held.items, counted, noisy(await takeImpressions(tx, week), showingVariance, secureBits()));
    const entry = { ...guarantee, week, cells: counted.cells.length, showingVariance, sha256: sha256Of(release) };
    if (!(await recordRelease(tx, { ...entry, release }))) throw new Error(`A second release of the week of ${week}`);
    return ok({ ...entry, simulated: held.simulated });
  });
}

/** The weekly job: releases every finished week that has no release. Safe to repeat. */
export async function releaseDueWeeks(ctx: Outside, promised: Promised): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const week of await listUnreleased(ctx.db, weekOf(ctx.now()))) {
    const released = await releaseWeek(ctx, { ...promised, week });
    if (released.ok) entries.push(released.value);
  }
  return entries;
}
