import { isOpen, type Guide } from '#lib/catalogue/guide.ts';
import { roundAt } from '#lib/catalogue/round.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { pipeline } from '#lib/kernel/pipeline.ts';
import { inForce } from './switch.ts';
import { holdSwitch, listSwitches } from './switch-store.ts';
import { suspensionBy } from './suspension-by.ts';

/**
 * True if a service takes applications, by its days where staff have switched nothing, as the database has it, whatever this
 * process has read; it stays so until the transaction ends.
 */
export async function holdOpen({ db, now }: Pick<Context, 'db' | 'now'>, guide: Guide): Promise<boolean> {
  // The second is sent behind the first, and sees what was switched while that one waited.
  const [, switches] = await pipeline([holdSwitch(db, guide.id), listSwitches(db, now(), guide.id)]);
  const by = inForce(switches, now());
  if (by) return isOpen({ ...guide, suspended: suspensionBy(by) });
  return isOpen(guide) && roundAt(guide, dayOf(now())).state === 'open';
}
