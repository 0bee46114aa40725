import type { Database } from '#db/client.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { hashOfTerm } from './hash-terms.ts';
import { replaceTerms } from './term-store.ts';
import { termsOfCase, type Findable } from './terms-of-case.ts';

/** Writes what a case is found by from now on, in the transaction of the caller. */
export const writeTerms = (
  { db, vault }: { db: Database; vault: Vault },
  found: Findable & { id: string; department: string },
): Promise<void> =>
  replaceTerms(
    db,
    found.id,
    termsOfCase(found).map((term) => hashOfTerm(vault, found.department, term)),
  );
