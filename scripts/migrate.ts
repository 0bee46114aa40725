// `npm run db:migrate`: updates the Postgres of DATABASE_URL; safe to run twice at once.
import { migrateAt } from './migrate-at.ts';
import { say, stop } from './steps/say.mjs';

const url = process.env['DATABASE_URL'] || process.env['POSTGRES_URL'];
if (!url) stop('DATABASE_URL is not set. The embedded database migrates itself at the start; nothing to do.');
await migrateAt(url).catch((error: Error) => stop(`The database could not be migrated: ${error.message}`));
say('The database is up to date.');
