import type { Context } from '#lib/kernel/context.ts';
import type { Mailer } from '#lib/kernel/mailer.ts';
import { recordAttempt, takeDueLetters, type Waiting } from './store.ts';

const minute = 60_000;
const patience = 72 * 60 * minute;

export type Delivery = { sent: number; failed: number; dead: number };

/**
 * Sends the letters that are due, a few at a time; a letter that is refused waits longer each time
 * (with jitter), and is dead after 72 hours, where staff see it.
 */
export async function deliverLetters(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  mailer: Mailer,
  limit = 20,
): Promise<Delivery> {
  return db.transaction(async (tx) => {
    const delivery = { sent: 0, failed: 0, dead: 0 };
    for (const waiting of await takeDueLetters({ db: tx, vault }, now(), limit)) {
      const error = await failureOf(mailer.send(waiting.letter));
      const attempt = error === undefined ? { sentAt: now() } : afterFailure(waiting, now(), error);
      await recordAttempt(tx, waiting, attempt);
      delivery['sentAt' in attempt ? 'sent' : 'deadAt' in attempt ? 'dead' : 'failed'] += 1;
    }
    return delivery;
  });
}

const failureOf = (sending: Promise<void>): Promise<string | undefined> =>
  sending.then(
    () => undefined,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
  );

function afterFailure({ attempts, createdAt }: Waiting, now: Date, lastError: string) {
  if (now.getTime() - createdAt.getTime() > patience) return { deadAt: now, lastError };
  const wait = Math.min(2 ** attempts, 240) * minute * (0.75 + Math.random() / 2);
  return { nextAttemptAt: new Date(now.getTime() + wait), lastError };
}
