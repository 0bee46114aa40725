import { postTo, type Telling } from '#lib/notifications/notify.ts';
import { buryLetter } from '#lib/notifications/post-letter.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import { addressed } from '#lib/applications/case/addressed.ts';
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

/**
 * The letter bears the time of what it tells of. One that cannot be addressed or sealed is dead, where staff see it, and
 * holds up none behind it.
 */
async function postLetterOf(ctx: Telling, event: DomainEvent): Promise<void> {
  const { letter } = life[event.step];
  if (!letter) return;
  try {
    await ctx.db.transaction((db) => writeLetter({ ...ctx, db, now: () => event.at }, event, letter));
  } catch (failure) {
    const error = failure instanceof Error ? failure.name : 'unknown';
    await buryLetter(ctx, { applicationId: event.applicationId, subject: letter.headline.zh, error });
  }
}

async function writeLetter(ctx: Telling, { applicationId }: DomainEvent, occasion: Occasion): Promise<void> {
  const letter = await addressed(ctx.db, applicationId, occasion);
  if (letter) await postTo(ctx, letter.addressee, letter.told);
}
