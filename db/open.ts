import type { Opened } from './client.ts';

/** The directory of an embedded database, or the address of a Postgres. */
export type Place =
  | { kind: 'embedded'; directory: string }
  | { kind: 'postgres'; url: string }
  | { kind: 'vercel'; url: string };

/** Opens the database at `place`; loads only the driver it uses. */
export async function openAt(place: Place): Promise<Opened> {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') throw new Error('The build must not open the database.');
  return openers[place.kind](place as never);
}

const openers: { [K in Place['kind']]: (place: Extract<Place, { kind: K }>) => Promise<Opened> } = {
  embedded: async ({ directory }) => (await import('./embedded.ts')).openEmbedded(directory),
  postgres: async ({ url }) => (await import('./postgres.ts')).openPostgres(url),
  vercel: async ({ url }) => (await import('./vercel.ts')).openVercel(url),
};
