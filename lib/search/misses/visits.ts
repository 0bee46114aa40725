import { createHmac, randomBytes } from 'node:crypto';
import type { Day } from '#lib/kernel/day.ts';

/** The most that are remembered a day, about 10 MB; nothing more is counted until the next. */
const most = 100_000;

export type Visit = { visitor: string; query: string };

/**
 * Returns a test for the first time today that a visit sends a query. It keeps hashes in memory only, with a salt that is
 * new every day and stored nowhere; a restart forgets them.
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
