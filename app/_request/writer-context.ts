import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { findGuestDraft } from '#lib/applications/guest/read-guest-drafts.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { currentContext } from './context.ts';
import { guestHere } from './guest.ts';
import { paths, type Here } from './paths.ts';
import { redirectNotFound } from './redirect-not-found.ts';

type Writing<A extends Actor | null = Actor> = PortalContext<A> & { isGuest: boolean };

/** Who writes in a draft: whoever is signed in, else the guest whose browser this is. */
export async function writingContext(): Promise<Writing<Actor | null>> {
  const ctx = await currentContext();
  const guest = ctx.actor ? undefined : await guestHere();
  return { ...ctx, actor: ctx.actor ?? guest ?? null, isGuest: guest !== undefined };
}

export type WriterContext = Writing;

/** The context of the pages of a draft; whoever is nobody here signs in first and returns. */
export async function writerContext(locale: Locale, here: Here): Promise<WriterContext> {
  const { actor, ...rest } = await writingContext();
  if (!actor) redirect(paths.signIn(locale, here(locale)) as Route);
  return { ...rest, actor };
}

/**
 * Leads on from a draft that is not the writer’s. A guest signs in, as anybody who is not signed in; whoever has signed in takes
 * over what they wrote in this browser before.
 */
export async function leaveDraft(
  ctx: WriterContext,
  { id, locale, here }: { id: string; locale: Locale; here: Here },
): Promise<never> {
  if (ctx.isGuest) return redirect(paths.signIn(locale, here(locale)) as Route);
  const guest = await guestHere();
  if (guest && (await findGuestDraft(ctx, { id, guestId: guest.id })))
    return redirect(paths.handover(locale, id) as Route);
  return redirectNotFound(locale);
}
