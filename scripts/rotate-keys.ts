import { join } from 'node:path';
import { openAt } from '#db/open.ts';
import { resealAll } from '#db/sealed.ts';
import { readEnvironment } from '#lib/kernel/environment.ts';
import { createVault } from '#lib/kernel/vault.ts';

// Put the new key first in TONGBAN_KEYS, run this, then take the old key away.
const reading = readEnvironment(process.env);
if (!reading.ok) {
  console.error(reading.errors.join('\n'));
  process.exit(1);
}
const { database, dataDirectory, keys } = reading.value;
const vault = createVault(keys);
const directory = join(dataDirectory ?? '.data', 'database');
const { db, close } = await openAt(database.kind === 'embedded' ? { kind: 'embedded', directory } : database);
const changed = await resealAll(db, (text) => (vault.isCurrent(text) ? undefined : vault.seal(vault.open(text))));
console.log(`${changed} sealed texts now use key «${keys.current}».`);
await close();
