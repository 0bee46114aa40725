import 'server-only';
import type { PortalContext } from '#app/_server/system-context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { missing } from './redirect-not-found.ts';
import type { Here } from './paths.ts';
import { signedIn } from './member-context.ts';

/** The context of a member of staff; for everybody else the workspace does not exist. */
export async function onStaff(locale: Locale, here: Here): Promise<PortalContext> {
  const ctx = await signedIn(locale, here);
  return ctx.actor.posts.length > 0 ? ctx : missing(locale);
}
