import 'server-only';
import type { PortalContext } from '#app/_server/system-context.ts';
import { recordRefusal } from '#lib/audit/record-refusal.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { redirectNotFound } from './redirect-not-found.ts';
import type { Here } from './paths.ts';
import { memberContext } from './member-context.ts';

/** The context of a member of staff; for everybody else the workspace does not exist. */
export async function staffContext(locale: Locale, here: Here): Promise<PortalContext> {
  const ctx = await memberContext(locale, here);
  return ctx.actor.posts.length > 0 ? ctx : refuseStaff(ctx, { locale, why: 'no_post' });
}

/** A page of the workspace that this person may not see does not exist for them; that they asked for it is on record. */
export async function refuseStaff(
  ctx: PortalContext,
  { locale, here, why = 'not_your_role' }: { locale: Locale; here?: Here; why?: 'no_post' | 'not_your_role' },
): Promise<never> {
  const [, , , asked = 'staff'] = here?.(locale).split('/') ?? [];
  await recordRefusal(ctx, { asked, subject: 'staff', why });
  return redirectNotFound(locale);
}
