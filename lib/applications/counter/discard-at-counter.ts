import type { ApplicationContext } from '#lib/applications/context.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { err } from '#lib/kernel/result.ts';
import { onBehalf } from './on-behalf.ts';

/** Throws away what was begun at the counter; nothing of it is kept. */
export async function discardAtCounter(ctx: ApplicationContext, asked: { applicationId: string }) {
  const theirs = await onBehalf(ctx, asked.applicationId);
  return theirs ? discard(theirs, asked) : err({ code: 'unknown_application' });
}
