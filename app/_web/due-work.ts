import 'server-only';
import { forgetExpired } from '#lib/adapters/rate-limit.ts';
import { createSmtp } from '#lib/adapters/smtp.ts';
import { keepTime, type Kept } from '#lib/applications/keep-time.ts';
import { deliverLetters, type Delivery } from '#lib/notifications/deliver.ts';
import { countUsage } from '#lib/recommendations/count-usage.ts';
import { forgetMisses } from '#lib/search/count-miss.ts';
import { theDatabase, theVault } from './database.ts';
import { environment } from './environment.ts';

/**
 * What happens without anybody asking: the clock's own steps, letters that are due, usage that waits to be counted,
 * counts that are over. Without a mail
 * server letters wait, and the demonstration shows them in its mailbox.
 */
export async function doDueWork(): Promise<{
  kept: Kept;
  usage: { released: string[] };
  delivery: Delivery | undefined;
}> {
  const ctx = { db: (await theDatabase()).db, vault: theVault(), now: () => new Date() };
  const { smtp } = environment();
  await forgetExpired(ctx.db, ctx.now());
  await forgetMisses(ctx);
  return {
    kept: await keepTime(ctx),
    usage: await countUsage(ctx),
    delivery: smtp && (await deliverLetters(ctx, createSmtp(smtp))),
  };
}
