import 'server-only';
import type { Context } from '#lib/kernel/context.ts';
import { theDatabase, theVault } from './database.ts';

/** The context of background work: jobs, letters, usage. */
export async function systemContext(): Promise<Context<null>> {
  return { db: (await theDatabase()).db, vault: theVault(), now: () => new Date(), actor: null };
}
