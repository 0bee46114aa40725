import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { fingerprintOfSources } from './fingerprint.ts';
import { cityTemplate, keepWithCity, type DemonstrationKeys } from './keys.ts';
import { progress } from './progress.mjs';

const template = cityTemplate;
const stamp = `${template}/stamp`;

/** In a week the city's cases grow older, as a city's do; then a new one is made. */
const weekOfMilliseconds = 7 * 24 * 3600 * 1000;

/** Puts the demonstration city into `directory`, in a moment where it is made already, unless a database is there. */
export async function settleCity(directory: string, keys: DemonstrationKeys): Promise<void> {
  if (existsSync(directory)) return;
  if (isStale(keys)) await sayThatItIsMade(keys);
  rmSync(`${directory}.new`, { recursive: true, force: true });
  cpSync(`${template}/database`, `${directory}.new`, { recursive: true });
  renameSync(`${directory}.new`, directory);
}

async function sayThatItIsMade(keys: DemonstrationKeys): Promise<void> {
  const done = progress('Preparing the demonstration city');
  await makeCity(keys);
  done();
}

/** Makes the template, unless it is of this week, of these sources and sealed with these keys. */
export const makeCityIfStale = async (keys: DemonstrationKeys): Promise<void> =>
  isStale(keys) ? makeCity(keys) : undefined;

function isStale(keys: DemonstrationKeys): boolean {
  const made = statSync(stamp, { throwIfNoEntry: false });
  if (!made || Date.now() - made.mtimeMs > weekOfMilliseconds) return true;
  return readFileSync(stamp, 'utf8') !== stampOf(keys);
}

/** Loads what it needs only here: a start with a city already made does without. */
async function makeCity(keys: DemonstrationKeys): Promise<void> {
  rmSync(template, { recursive: true, force: true });
  mkdirSync(template, { recursive: true });
  const [{ openAt }, { seed }] = await Promise.all([import('#db/open.ts'), import('#db/seed.ts')]);
  const { db, close } = await openAt({ kind: 'embedded', directory: `${template}/database` });
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  await seed({ db, vault, now: () => new Date() });
  await close();
  keepWithCity(keys);
  writeFileSync(stamp, stampOf(keys));
}

const stampOf = (keys: DemonstrationKeys): string =>
  createHash('sha256')
    .update([fingerprintOfSources(), keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY].join('\n'))
    .digest('hex');
