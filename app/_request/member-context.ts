import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { PortalContext } from '#app/_server/system-context.ts';
import { currentContext } from './context.ts';
import { paths, type Here } from './paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The context of a signed-in person; others sign in first and return here. */
export async function memberContext(locale: Locale, here: Here): Promise<PortalContext> {
  const { actor, ...rest } = await currentContext();
  if (!actor) redirect(paths.signIn(locale, here(locale)) as Route);
  return { ...rest, actor };
}
