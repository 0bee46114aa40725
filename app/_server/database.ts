import 'server-only';
import { join } from 'node:path';
import type { Opened } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { rateLimits } from '#db/schema/limits.ts';
import { createVault, type Vault } from '#lib/kernel/vault.ts';
import { environment } from './environment.ts';

const held = globalThis as { opened?: Promise<Opened>; vault?: Vault };

/** The process's one database, opened at first use and kept across hot reloads. */
export function theDatabase(): Promise<Opened> {
  const { database, dataDirectory } = environment();
  const directory = join(dataDirectory ?? join(process.cwd(), '.data'), 'database');
  held.opened ??= openAt(database.kind === 'embedded' ? { kind: 'embedded', directory } : database).catch(
    (error: unknown) => {
      delete held.opened;
      throw error;
    },
  );
  return held.opened;
}

export const theVault = (): Vault => (held.vault ??= createVault(environment().keys));

/** True if the database answers within two seconds and has its tables. */
export async function isDatabaseReady(): Promise<boolean> {
  const asked = theDatabase().then(({ db }) => db.select({ points: rateLimits.points }).from(rateLimits).limit(1));
  const answered = asked.then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, 2000, false).unref());
  return Promise.race([answered, tooLate]);
}
