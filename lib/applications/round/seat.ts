import type { Database } from '#db/client.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { isRationed } from '#lib/catalogue/round.ts';
import { findEntryOf } from './round-store.ts';

/** The number that an application has in its round, of so many; `isKept` until it comes to nothing. */
export type Seat = { number: number; of: number; isKept: boolean };

export async function findSeat(
  { db, catalogue }: { db: Database } & WithCatalogue,
  { id, service }: { id: string; service: string },
): Promise<Seat | undefined> {
  const guide = catalogue.findGuide(service);
  const entry = guide && isRationed(guide) ? await findEntryOf(db, id) : undefined;
  if (!entry || entry.number === null || entry.seats === null) return undefined;
  return { number: entry.number, of: entry.seats, isKept: entry.givenBackAt === null };
}
