import { resolve } from 'node:path';
import type { Place } from '#db/open.ts';
import { readEnvironment, type Environment } from '#lib/kernel/environment.ts';
import { isForReal, isLoopback, isOpenOnPurpose } from '#lib/kernel/safe-settings.ts';
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

const openHost =
  'HOST opens a demonstration, where anybody signs in as anybody, to the network: leave it out, or set ALLOW_OPEN_DEMONSTRATION=anybody-may-sign-in-as-anybody';

type Variables = Record<string, string | undefined>;

/** Reads the settings; ends the process with a line for each that is wrong. */
export function readSettings(given: Variables): Settings {
  const data = resolve(root, given['TONGBAN_DATA'] || '.data');
  const mode = given['TONGBAN_MODE'] || (isForReal(given) ? 'production' : 'demonstration');
  const isDemonstration = mode === 'demonstration';
  const keys = keysOf(given, isDemonstration ? `${data}/keys.json` : undefined);
  const reading = readEnvironment({ ...given, ...keys, TONGBAN_MODE: mode });
  if (!reading.ok) stop(reading.errors.join('\n'));
  const host = given['HOST'] || (isDemonstration ? '127.0.0.1' : '0.0.0.0');
  if (isDemonstration && !isLoopback(host) && !isOpenOnPurpose(given)) stop(openHost);
  return {
    isDemonstration,
    port: Number(given['PORT'] || 3000),
    host,
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
