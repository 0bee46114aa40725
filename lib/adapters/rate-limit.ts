import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/schema/limits.ts';

const minutes = 60;

/** The limits by act; `duration` is in seconds. */
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

/** An address may be shared by a mobile network, a library or a town hall, so it gets this many times the limit. */
const sharers = 12;

/** `key` is a keyed hash of the client; `isShared` if that is an address that several people share. */
export type Knock = { door: Door; key: string; isShared?: boolean };

/**
 * Counts one attempt; returns the seconds to wait if it exceeds the limit. Keeps its own count: call it outside the
 * act's transaction.
 */
export async function knock(
  db: Database,
  { door, key, isShared = false }: Knock,
): Promise<{ waitSeconds: number } | undefined> {
  const { points, duration } = doors[door];
  const limiter = new RateLimiterDrizzle({
    ...{ storeClient: db, schema: rateLimits, keyPrefix: door, duration },
    points: isShared ? points * sharers : points,
    // The jobs delete expired rows; a timer per limiter would outlive its request.
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

export async function forgetExpired(db: Database, now: Date): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}

/** High enough for a town hall's worth of readers behind one address; a flood exceeds it. */
const inMemory = new RateLimiterMemory({ points: 120, duration: 60 * minutes });

/** Counts one attempt in this process alone, so that the key is never stored; true if it exceeds the limit. */
export const knockInMemory = (key: string): Promise<boolean> =>
  inMemory.consume(key).then(
    () => false,
    () => true,
  );
