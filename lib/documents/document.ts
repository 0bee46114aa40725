import type { documents } from '#db/schema/documents.ts';
import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { DocumentKind } from './credential/credential.ts';

/** A signed document (可验证文书), without its text. */
export type Document = Omit<typeof documents.$inferSelect, 'credential' | 'title' | 'kind' | 'revocationReason'> & {
  kind: DocumentKind;
  title: Bilingual;
};

export type Standing = 'valid' | 'ending' | 'expired' | 'revoked';

/** Days before its end in which a document counts as ending, and its holder is reminded. */
export const noticeDays = 60;

export function standingOf(
  { revokedAt, validUntil }: Pick<Document, 'revokedAt' | 'validUntil'>,
  today: Day,
): Standing {
  if (revokedAt) return 'revoked';
  if (!validUntil) return 'valid';
  if (validUntil < today) return 'expired';
  return validUntil <= addDays(today, noticeDays) ? 'ending' : 'valid';
}

/** The moment after the last instant of validity. */
export const endOf = (validUntil: Day): Date => startOf(addDays(validUntil, 1));
