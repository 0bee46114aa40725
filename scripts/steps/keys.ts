import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root, stop } from './say.mjs';

/** A demonstration's secrets, by environment variable. */
export type DemonstrationKeys = { AUTH_SECRET: string; TONGBAN_KEYS: string; TONGBAN_INDEX_KEY: string };

/** A migrated database with the demonstration city as of one day, and its keys. */
export const cityTemplate = `${root}/.demonstration-city`;
const keysIn = (template: string) => `${template}/keys.json`;

/**
 * Reads the keys in `file`, readable by its owner only. A new file gets the keys of the city template, so that the
 * template can be copied, or else new ones.
 */
export const demonstrationKeys = (file: string, template = cityTemplate): DemonstrationKeys =>
  keptIn(file, () =>
    existsSync(keysIn(template))
      ? (JSON.parse(readFileSync(keysIn(template), 'utf8')) as DemonstrationKeys)
      : { AUTH_SECRET: secret(), TONGBAN_KEYS: `d1:${secret()}`, TONGBAN_INDEX_KEY: `i1:${secret()}` },
  );

export const keepWithCity = (keys: DemonstrationKeys): void => keep(keysIn(cityTemplate), keys);

/** Open forms survive a new build because the key of their hidden fields stays the same. */
export const keyOfTheBuild = (): string =>
  process.env['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] ??
  keptIn(`${root}/.data/build-key.json`, () => ({ key: secret() })).key;

const secret = (): string => randomBytes(32).toString('base64');

function keptIn<T>(file: string, make: () => T): T {
  if (!existsSync(file)) keep(file, make());
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function keep(file: string, secrets: unknown): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  } catch {
    stop(
      `${dirname(file)} cannot be written. Give yourself the right to, or set TONGBAN_DATA to a folder of your own.`,
    );
  }
}
