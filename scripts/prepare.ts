// Everything between the packages and the server. Returns the server's environment through
// descriptor 3.
import { existsSync, writeFileSync } from 'node:fs';
import { buildIfStale } from '#build/build-if-stale.ts';
import { checkPostgres } from './steps/check-postgres.ts';
import { checkData, checkPort } from './steps/checks.ts';
import { makeCityIfStale, settleCity } from '#demonstration/make-city.ts';
import { buildModules } from '#build/browser-modules.ts';
import { readSettings, type Settings } from './steps/settings.ts';
import { root, stop } from './steps/say.mjs';
import { greeting } from '#demonstration/greeting.ts';

const [server = '', ...options] = process.argv.slice(2);
const isDevelopment = options.includes('--dev');

const settings = readSettings(process.env);
const letGo = await checkData(settings, Number(server));
await checkPort(settings);
await checkPostgres(settings.place);
await (isDevelopment ? buildModules() : buildIfStale(() => prepareCity(settings)));
await prepareData(settings);
// The framework's development server is another process and takes the data folder for itself.
if (isDevelopment) await letGo();
writeFileSync(3, JSON.stringify({ env: environmentOf(settings), lines: greeting(settings) }));

/** Runs while the pages are built, so that an empty start waits less. */
async function prepareCity({ isDemonstration, place, keys }: Settings): Promise<void> {
  if (isDemonstration && place.kind === 'embedded' && !existsSync(place.directory)) await makeCityIfStale(keys);
}

async function prepareData({ isDemonstration, place, keys }: Settings): Promise<void> {
  if (isDemonstration && place.kind === 'embedded') await settleCity(place.directory, keys);
}

function environmentOf({ isDemonstration, data, port, host, address, keys }: Settings): Record<string, string> {
  return {
    ...keys,
    TONGBAN_MODE: isDemonstration ? 'demonstration' : 'production',
    PORT: String(port),
    HOSTNAME: host,
    AUTH_URL: address,
    TONGBAN_DATA: data,
    TONGBAN_MIGRATIONS: `${root}/db/migrations`,
    TONGBAN_TIMER: process.env['TONGBAN_TIMER'] ?? '20',
    NEXT_MANUAL_SIG_HANDLE: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

process.on('uncaughtException', (error) => stop(error.message));
