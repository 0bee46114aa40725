import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/schema/limits.ts';
import type { RateLimit } from '#lib/kernel/rate-limit.ts';

/** An address may be shared by a mobile network, a library or a town hall, so it gets this many times the limit. */
const sharers = 12;

/** `key` is a keyed hash of the client. An address `isShared`: other people send from it as well. */
export type Consumption = { limit: RateLimit; key: string; isShared?: boolean };

/**
 * Counts one sending, and gives the seconds to wait if it is one too many.
 * It keeps its own count: call it outside the transaction of the act.
 */
export async function consume(
  db: Database,
  { limit: { name, points, duration }, key, isShared = false }: Consumption,
): Promise<{ waitSeconds: number } | undefined> {
  const limiter = new RateLimiterDrizzle({
    ...{ storeClient: db, schema: rateLimits, keyPrefix: name, duration },
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
