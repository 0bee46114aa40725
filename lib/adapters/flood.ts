import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Many people share an address; a flood is more than a town hall's worth of readers. */
const points = 120;
/** In milliseconds. */
const duration = 60 * 60_000;
/** About 6 MB; whoever comes from more networks than this is counted anew, which no limit by address holds up. */
const most = 50_000;

type Count = { sent: number; until: number };

const counts = new LRUCache<string, Count>({ max: most });
/** Drawn anew by each process, so that what is kept in memory names no address. */
const secret = randomBytes(32);

/** Counts one request by `key` in this process alone, so that the key is never stored; true if it is one too many. */
export function isOneTooMany(key: string, now: number): boolean {
  const hash = createHmac('sha256', secret).update(key).digest('base64url').slice(0, 22);
  const known = counts.get(hash);
  if (known && now < known.until) return ++known.sent > points;
  counts.set(hash, { sent: 1, until: now + duration });
  return false;
}

export const countedKeys = (): number => counts.size;
