import type { Database } from '#db/client.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import type { Occasion } from '#lib/notifications/letter.ts';
import type { Told } from '#lib/notifications/notify.ts';
import { addresseeOf } from './addressee.ts';
import { findParties } from './store.ts';
import { findTerms } from './submission-store.ts';

/** A letter about a case: to whom, and what it tells. */
export type Addressed = { addressee: Addressee; told: Told };

/** The letter about a case as it leaves now: to whoever is told of it by now. */
export async function addressed(
  db: Database,
  applicationId: string,
  occasion: Occasion,
): Promise<Addressed | undefined> {
  const parties = await findParties(db, applicationId);
  const terms = await findTerms(db, applicationId);
  if (!parties || !terms) return undefined;
  return { addressee: await addresseeOf(db, parties), told: { applicationId, occasion, facts: terms.service } };
}
