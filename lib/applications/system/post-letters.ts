import { postTo, type Telling } from '#lib/notifications/notify.ts';
import { addresseeOf } from '#lib/applications/case/addressee.ts';
import { findParties } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import { readFeed, type DomainEvent } from '#lib/applications/feed.ts';
import { life } from '#lib/applications/life/life.ts';

/** The name under which letters read the feed. */
const reader = 'letters';

/**
 * Posts the letters of what happened to applications since the last time, each once, to whoever is told of the case by
 * now. Gives how many events were read.
 */
export async function postLetters(ctx: Telling): Promise<number> {
  let read = 0;
  for (;;) {
    const batch = await ctx.db.transaction((db) => postBatch({ ...ctx, db }));
    if (batch === undefined) return read;
    read += batch;
  }
}

async function postBatch(ctx: Telling): Promise<number | undefined> {
  const events = await readFeed(ctx, reader);
  for (const event of events ?? []) await postLetterOf(ctx, event);
  return events?.length;
}

/** The letter bears the time of what it tells of. */
async function postLetterOf(ctx: Telling, { applicationId, step, at }: DomainEvent): Promise<void> {
  const { letter } = life[step];
  const parties = letter && (await findParties(ctx.db, applicationId));
  const terms = letter && (await findTerms(ctx.db, applicationId));
  if (!parties || !terms) return;
  const addressee = await addresseeOf(ctx.db, parties);
  await postTo({ ...ctx, now: () => at }, addressee, { applicationId, occasion: letter, facts: terms.service });
}
