import type { Application } from '#lib/applications/application.ts';
import { numbersIn } from '#lib/applications/terms/terms-of-case.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listActingFor } from '#lib/organisations/read.ts';
import { insertRecusals, listRelativesAmong } from './recusal-store.ts';

type Sent = Pick<Application, 'id' | 'applicantId' | 'organisationId' | 'form' | 'answers'>;

/**
 * Keeps staff from a case in which a relative whom they declared has a part: as the applicant, as somebody who acts for the
 * company, or by their number in the form. In the transaction that sends it, before its owner is chosen.
 */
export async function recuseRelatives(
  { db, vault, now }: Pick<Context, 'db' | 'vault' | 'now'>,
  sent: Sent,
): Promise<void> {
  const hashes = numbersIn(sent).flatMap(({ number }) => vault.hashes(`resident-id:${number}`));
  const acting = sent.organisationId ? await listActingFor(db, sent.organisationId) : [];
  const declared = await listRelativesAmong(db, { hashes, accounts: [sent.applicantId, ...acting] });
  await insertRecusals(
    db,
    declared.map(({ id, personId }) => ({ applicationId: sent.id, personId, relativeId: id, at: now() })),
  );
}
