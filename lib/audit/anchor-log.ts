import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { anchorLine } from './anchor.ts';
import { isSound, readChecks } from './check-log.ts';
import { hasAnchorOf, insertAnchor, listAnchorLines } from './check-store.ts';
import { listEnds } from './store.ts';

/** So many days are published, because each takes some kilobytes; whoever keeps copies has them all. */
const published = 60;

/** So many days are compared with the log. */
const compared = 400;

/**
 * Signs the ends of the log, once a day of the city. Not while a verification has found something: an anchor would bear
 * witness to what somebody made of the log.
 */
export async function anchorLog(ctx: Pick<Context, 'db' | 'vault' | 'now'>): Promise<boolean> {
  const at = ctx.now();
  const day = dayOf(at);
  if ((await hasAnchorOf(ctx.db, day)) || !isSound(await readChecks(ctx))) return false;
  await insertAnchor(ctx.db, day, anchorLine(ctx.vault, await listEnds(ctx.db), at));
  return true;
}

/** The signed lines of the last days, oldest first, for anybody. */
export const publishedAnchors = ({ db }: Pick<Context, 'db'>): Promise<string[]> => listAnchorLines(db, published);

/** The same of more than a year, for verifications and for files. */
export const listAnchors = ({ db }: Pick<Context, 'db'>): Promise<string[]> => listAnchorLines(db, compared);
