import { buildIfStale } from '#build/build-if-stale.ts';
import { makeCityIfStale } from '#demonstration/make-city.ts';
import { isForReal } from '#lib/kernel/safe-settings.ts';
import { readSettings } from './steps/settings.ts';

const isDemonstration = process.env['TONGBAN_MODE'] !== 'production' && !isForReal(process.env);

await buildIfStale(isDemonstration ? () => makeCityIfStale(readSettings(process.env).keys) : undefined);
