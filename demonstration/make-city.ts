import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { weekOf } from '#lib/recommendations/week.ts';
import { fingerprintOfSources } from '#build/fingerprint.ts';
import { cityTemplate, keepWithCity, type DemonstrationKeys } from '#scripts/steps/keys.ts';
import { progress } from '#scripts/steps/progress.mjs';

const template = cityTemplate;
const stamp = `${template}/stamp`;

/** Puts the demonstration city into `directory`, and its files beside it, from a template if there is one, unless a database exists. */
export async function settleCity(directory: string, keys: DemonstrationKeys): Promise<void> {
  if (existsSync(directory)) return;
  if (isStale(keys)) await sayThatItIsMade(keys);
  rmSync(`${directory}.new`, { recursive: true, force: true });
  cpSync(`${template}/database`, `${directory}.new`, { recursive: true });
  cpSync(`${template}/files`, join(dirname(directory), 'files'), { recursive: true });
  // The signed ends of a log that was there before are none of this one's.
  rmSync(join(dirname(directory), 'anchors'), { recursive: true, force: true });
  renameSync(`${directory}.new`, directory);
}

async function sayThatItIsMade(keys: DemonstrationKeys): Promise<void> {
  const done = progress('Preparing the demonstration city');
  await makeCity(keys);
  done();
}

/** Makes the template unless it matches this week, these sources and these keys. */
export const makeCityIfStale = async (keys: DemonstrationKeys): Promise<void> =>
  isStale(keys) ? makeCity(keys) : undefined;

const isStale = (keys: DemonstrationKeys): boolean =>
  !existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOf(keys, new Date());

/** Loads its modules on demand: a start with a template does without them. */
async function makeCity(keys: DemonstrationKeys): Promise<void> {
  const now = new Date();
  rmSync(template, { recursive: true, force: true });
  mkdirSync(template, { recursive: true });
  const [{ openAt }, { seed }, { createFolderStore }] = await Promise.all([
    import('#db/open.ts'),
    import('./seed.ts'),
    import('#lib/adapters/folder-store.ts'),
  ]);
  const { db, close } = await openAt({ kind: 'embedded', directory: `${template}/database` });
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  await seed({ db, vault, fileStore: createFolderStore(`${template}/files`), now: () => now });
  await close();
  keepWithCity(keys);
  writeFileSync(stamp, stampOf(keys, now));
}

/** Cases age within a week as in a real city; a new week begins with a new city. */
const stampOf = (keys: DemonstrationKeys, madeAt: Date): string =>
  createHash('sha256')
    .update([fingerprintOfSources(), keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY, weekOf(madeAt)].join('\n'))
    .digest('hex');
