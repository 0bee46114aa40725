import { buildIfStale } from '#build/build-if-stale.ts';
import { makeCityIfStale } from '#demonstration/make-city.ts';
import { readSettings } from './steps/settings.ts';

const { TONGBAN_MODE, DATABASE_URL, POSTGRES_URL } = process.env;
const isDemonstration = TONGBAN_MODE !== 'production' && !DATABASE_URL && !POSTGRES_URL;

await buildIfStale(isDemonstration ? () => makeCityIfStale(readSettings(process.env).keys) : undefined);
