import type { Database } from '#db/client.ts';
import { findAddressee } from '#lib/identity/find-addressee.ts';
import type { Addressee } from '#lib/notifications/addressee.ts';
import { addresseeFor } from '#lib/organisations/read.ts';
import type { Application } from '#lib/applications/application.ts';

/**
 * Who is told of a case: its applicant; of a company's case its representative, where whoever sent it does not act for the
 * company any more. `applicant` where their address is known.
 */
export async function addresseeOf(
  db: Database,
  { applicantId, organisationId }: Pick<Application, 'applicantId' | 'organisationId'>,
  applicant?: Addressee,
): Promise<Addressee> {
  const personId = organisationId ? await addresseeFor(db, { organisationId, personId: applicantId }) : applicantId;
  return applicant?.personId === personId ? applicant : findAddressee(db, personId);
}
