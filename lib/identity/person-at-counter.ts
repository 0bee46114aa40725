import type { Database } from '#db/client.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { insertUnknown, updateDetails } from './store.ts';
import { sealedNumbers } from './sealed-numbers.ts';

/** Somebody an officer is about to enter at the counter: no account, no name yet, and nobody signs in as them. */
export const enterPerson = (db: Database, at: Date): Promise<string> => insertUnknown(db, at);

/** What whoever stands at the counter said of themselves; nobody has verified it. */
export type Stated = {
  name: string;
  locale: Locale;
  phone: string | undefined;
  residentId: string;
  /** Where letters go; without it everything is handed over on paper. */
  email: string | undefined;
};

/** Keeps what was stated with the person who was entered. */
export const keepStated = (
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  personId: string,
  { name, locale, email, phone, residentId }: Stated,
): Promise<void> =>
  updateDetails(db, personId, {
    ...{ name, locale, address: null, letterEmail: email ?? null },
    ...sealedNumbers(vault, personId, { phone, residentId }),
  });
