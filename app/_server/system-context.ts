import 'server-only';
import { theContent } from './content.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { theDatabase, theVault } from './database.ts';

/** What a request or a job may touch: the kernel's context, and what the city publishes. */
export type PortalContext<A extends Actor | null = Actor> = Context<A> & ReturnType<typeof theContent>;

export async function systemContext(): Promise<PortalContext<null>> {
  return { ...theContent(), db: (await theDatabase()).db, vault: theVault(), now: () => new Date(), actor: null };
}
