import 'server-only';
import type { PortalContext } from '#app/_server/system-context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { recordRefusedAccess } from '#lib/identity/record-sign-in.ts';
import { redirectNotFound } from './redirect-not-found.ts';
import type { Here } from './paths.ts';
import { memberContext } from './member-context.ts';

/** The context of a member of staff; for everybody else the workspace does not exist. */
export async function staffContext(locale: Locale, here: Here): Promise<PortalContext> {
  const ctx = await memberContext(locale, here);
  if (ctx.actor.posts.length > 0) return ctx;
  await recordRefusedAccess(ctx, ctx.actor, 'staff');
  return redirectNotFound(locale);
}
