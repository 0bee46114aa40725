import 'server-only';
import { connection } from 'next/server';
import { cache } from 'react';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { theDatabase, theVault } from './database.ts';
import { currentActor } from './session.ts';

/** What an act may touch when nobody is asking: for jobs. */
export async function systemContext(): Promise<Context<null>> {
  return { db: (await theDatabase()).db, vault: theVault(), now: () => new Date(), actor: null };
}

/** Who is asking, and everything an act may touch: once a request, so such a page is never prerendered. */
export const currentContext = cache(async (): Promise<Context<Actor | null>> => {
  await connection();
  const system = await systemContext();
  return { ...system, actor: await currentActor(system) };
});
