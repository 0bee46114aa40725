import { readNewest } from '#lib/audit/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listRepresentations } from './check-store.ts';
import type { Representation } from './representation.ts';

/** The standing after each act that decides it; before any, an account is stated. */
const meaning: Record<string, Representation> = {
  confirm_representation: 'confirmed',
  reject_representation: 'rejected',
  hand_over_representation: 'stated',
};

export type OrganisationReport = { organisationId: string; says: Representation; log: Representation };

/** Compares every account with the audit log and reports differences. */
export async function verifyOrganisations({
  db,
}: Pick<Context, 'db'>): Promise<{ organisations: number; differing: OrganisationReport[] }> {
  const acts = await readNewest(db, Object.keys(meaning));
  const accounts = await listRepresentations(db);
  const differing = accounts
    .map(({ id, representation }) => ({
      organisationId: id,
      says: representation,
      log: meaning[acts.get(`organisation:${id}`) ?? ''] ?? 'stated',
    }))
    .filter(({ says, log }) => says !== log);
  return { organisations: accounts.length, differing };
}
