import type { Context } from '#lib/kernel/context.ts';
import { record, lockHead } from './record.ts';
import { listRefusals } from './refusal-store.ts';

/** What somebody asked for, of what, and why they were refused; none of it is what they typed. */
export type Refused = { asked: string; subject: string; why: string };

const action = 'refused_access';
const hour = 3_600_000;

/** Nobody fills the log: so many refusals of one person are on record in an hour, each once. */
const most = 60;

/** Records that a signed-in person was refused something; the same again within an hour is not recorded. */
export async function recordRefusal(
  { db, vault, actor, now }: Pick<Context, 'db' | 'vault' | 'actor' | 'now'>,
  { subject, asked, why }: Refused,
): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    const isOnRecord = async () => {
      const lately = await listRefusals(tx, {
        action,
        actorId: actor.id,
        since: new Date(at.getTime() - hour),
        limit: most,
      });
      return lately.length === most || lately.some((one) => one.subject === subject && one.facts['asked'] === asked);
    };
    if (await isOnRecord()) return;
    // Two requests at once wait here for each other.
    const head = await lockHead(tx, subject);
    if (await isOnRecord()) return;
    await record(tx, vault, { actorId: actor.id, action, subject, facts: { asked, why }, at, head });
  });
}
