import { createHmac, randomBytes } from 'node:crypto';
import type { Day } from '#lib/kernel/day.ts';

/** So many are remembered a day, about 10 MB; after that nothing is counted until the next. */
const most = 100_000;

/** What of a request tells one visit from another: its network and browser, and what it asked. */
export type Visit = { visitor: string; query: string };

/**
 * Tells whether a visit asks something for the first time today. It remembers in memory alone, as hashes with a salt
 * that is made anew each day and kept nowhere; a restart forgets it all.
 */
export function rememberVisits(): (visit: Visit, today: Day) => boolean {
  const seen = new Set<string>();
  let held: { day: Day; salt: Buffer } | undefined;
  return ({ visitor, query }, today) => {
    if (held?.day !== today) {
      held = { day: today, salt: randomBytes(32) };
      seen.clear();
    }
    const hash = createHmac('sha256', held.salt)
      .update(JSON.stringify([visitor, query]))
      .digest('base64');
    if (seen.has(hash) || seen.size >= most) return false;
    seen.add(hash);
    return true;
  };
}
