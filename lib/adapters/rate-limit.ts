import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/schema/limits.ts';

const minutes = 60;

/** How often one person may knock at a door before it stays shut for a while; `duration` is in seconds. */
const doors = {
  'sign-in-code': { points: 5, duration: 60 * minutes },
  'sign-in-attempt': { points: 30, duration: 15 * minutes },
  tracking: { points: 20, duration: 15 * minutes },
  submission: { points: 30, duration: 60 * minutes },
  message: { points: 30, duration: 60 * minutes },
  registration: { points: 10, duration: 60 * minutes },
  invitation: { points: 20, duration: 60 * minutes },
};

export type Door = keyof typeof doors;

/** So many people at once may stand behind one address: a mobile network, a library or a town hall has few. */
const sharers = 12;

/** `key` is a keyed hash of who knocks; `isShared` where that is an address, behind which others knock as well. */
export type Knock = { door: Door; key: string; isShared?: boolean };

/**
 * Counts one knock; gives the seconds to wait where it was one too many.
 * It keeps its own count: call it outside the transaction of the act.
 */
export async function knock(
  db: Database,
  { door, key, isShared = false }: Knock,
): Promise<{ waitSeconds: number } | undefined> {
  const { points, duration } = doors[door];
  const limiter = new RateLimiterDrizzle({
    ...{ storeClient: db, schema: rateLimits, keyPrefix: door, duration },
    points: isShared ? points * sharers : points,
    // Expired rows go with the due work; a timer per limiter would outlive its request.
    clearExpiredByTimeout: false,
  });
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return { waitSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
    throw refused;
  }
}

/** Counts whose time is over say nothing any more. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}

/** Many people share an address; a flood is more than a town hall's worth of readers. */
const inMemory = new RateLimiterMemory({ points: 120, duration: 60 * minutes });

/** Counts one knock by `key` in this process alone, so that the key is never stored; true where it was one too many. */
export const knockInMemory = (key: string): Promise<boolean> =>
  inMemory.consume(key).then(
    () => false,
    () => true,
  );
