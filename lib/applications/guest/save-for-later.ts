import type { ApplicationContext } from '#lib/applications/context.ts';
import { makeResumeLink, type MadeResumeLink, type MakeResumeLink } from '#lib/identity/guest/resume-link.ts';
import { allOrNothing } from '#lib/kernel/all-or-nothing.ts';
import type { Result } from '#lib/kernel/result.ts';
import { recordAllKept } from './guest-draft-store.ts';

/** Sends a guest the link to all that they write; it is kept for as long as the link works. */
export const saveForLater = (
  ctx: ApplicationContext,
  asked: MakeResumeLink,
): Promise<Result<MadeResumeLink, { code: 'no_guest' }>> =>
  allOrNothing(ctx, async (inside) => {
    const made = await makeResumeLink(inside, asked);
    if (made.ok) await recordAllKept(inside.db, inside.actor.id, inside.now());
    return made;
  });
