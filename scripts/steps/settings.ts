import { resolve } from 'node:path';
import type { Place } from '#db/open.ts';
import { readEnvironment, type Environment } from '#lib/kernel/environment.ts';
import { demonstrationKeys, type DemonstrationKeys } from './keys.ts';
import { root, stop } from './say.mjs';

/** The settings of a start, from the environment and, in a demonstration, from `.data/`. */
export type Settings = {
  isDemonstration: boolean;
  port: number;
  host: string;
  address: string;
  data: string;
  place: Place;
  keys: DemonstrationKeys;
};

type Variables = Record<string, string | undefined>;

/** Reads the settings; ends the process with a line for each that is wrong. */
export function readSettings(given: Variables): Settings {
  const data = resolve(root, given['TONGBAN_DATA'] || '.data');
  const isDemonstration = given['TONGBAN_MODE'] !== 'production';
  const keys = keysOf(given, isDemonstration ? `${data}/keys.json` : undefined);
  const reading = readEnvironment({ ...given, ...keys });
  if (!reading.ok) stop(reading.errors.join('\n'));
  return {
    isDemonstration,
    port: Number(given['PORT'] || 3000),
    // One-click demonstration sign-in stays on this machine unless HOST opens it on purpose.
    host: given['HOST'] || (isDemonstration ? '127.0.0.1' : '0.0.0.0'),
    address: reading.value.url,
    data,
    place: placeOf(reading.value, data),
    keys,
  };
}

const placeOf = ({ database }: Environment, data: string): Place =>
  database.kind === 'embedded' ? { kind: 'embedded', directory: `${data}/database` } : database;

function keysOf({ AUTH_SECRET, TONGBAN_KEYS, TONGBAN_INDEX_KEY }: Variables, kept?: string): DemonstrationKeys {
  if (kept && !(AUTH_SECRET && TONGBAN_KEYS && TONGBAN_INDEX_KEY)) return demonstrationKeys(kept);
  return {
    AUTH_SECRET: AUTH_SECRET ?? '',
    TONGBAN_KEYS: TONGBAN_KEYS ?? '',
    TONGBAN_INDEX_KEY: TONGBAN_INDEX_KEY ?? '',
  };
}
