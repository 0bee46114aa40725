import 'server-only';
import { join } from 'node:path';
import { cache } from 'react';
import { openAt, type Opened } from '#db/client.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { createVault, type Vault } from '#lib/kernel/vault.ts';
import { environment } from './environment.ts';
import { currentActor } from './session.ts';

const held = globalThis as { opened?: Promise<Opened>; vault?: Vault };

/** The one database of the process, opened at first use and kept across hot reloads. */
export function theDatabase(): Promise<Opened> {
  const { database, dataDirectory } = environment();
  const directory = join(dataDirectory ?? join(process.cwd(), '.data'), 'database');
  return (held.opened ??= openAt(database.kind === 'embedded' ? { kind: 'embedded', directory } : database));
}

export const theVault = (): Vault => (held.vault ??= createVault(environment().keys));

/** What an act may touch when nobody is asking: for jobs. */
export async function systemContext(): Promise<Context<null>> {
  return { db: (await theDatabase()).db, vault: theVault(), now: () => new Date(), actor: null };
}

/** Who is asking, and everything an act may touch: once a request. */
export const currentContext = cache(async (): Promise<Context<Actor | null>> => {
  const system = await systemContext();
  return { ...system, actor: await currentActor(system.db) };
});
