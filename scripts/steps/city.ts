import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dayOf } from '#lib/kernel/day.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { fingerprintOfSources } from './fingerprint.ts';
import { cityTemplate, keepWithCity, type DemonstrationKeys } from './keys.ts';
import { progress } from './progress.mjs';

const template = cityTemplate;

/** Puts the demonstration city into `directory`, in a moment where it is made already, unless a database is there. */
export async function settleCity(directory: string, keys: DemonstrationKeys): Promise<void> {
  if (existsSync(directory)) return;
  await makeCityIfStale(keys);
  rmSync(`${directory}.new`, { recursive: true, force: true });
  cpSync(`${template}/database`, `${directory}.new`, { recursive: true });
  renameSync(`${directory}.new`, directory);
}

/** Makes the template, unless it is of today, of these sources and sealed with these keys. */
async function makeCityIfStale(keys: DemonstrationKeys): Promise<void> {
  const stamp = stampOf(keys);
  if (existsSync(`${template}/stamp`) && readFileSync(`${template}/stamp`, 'utf8') === stamp) return;
  const done = progress('Preparing the demonstration city');
  rmSync(template, { recursive: true, force: true });
  mkdirSync(template, { recursive: true });
  await makeCity(`${template}/database`, keys);
  keepWithCity(keys);
  writeFileSync(`${template}/stamp`, stamp);
  done();
}

/** Loads what it needs only here: a start with a city already made does without. */
async function makeCity(directory: string, keys: DemonstrationKeys): Promise<void> {
  const [{ openAt }, { seed }] = await Promise.all([import('#db/open.ts'), import('#db/seed.ts')]);
  const { db, close } = await openAt({ kind: 'embedded', directory });
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  await seed({ db, vault, now: () => new Date() });
  await close();
}

const stampOf = (keys: DemonstrationKeys): string =>
  createHash('sha256')
    .update([dayOf(new Date()), fingerprintOfSources(), keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY].join('\n'))
    .digest('hex');
