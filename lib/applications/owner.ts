import type { Context } from '#lib/kernel/context.ts';
import { listMyOrganisations } from '#lib/organisations/read.ts';

/** Whose applications a person may see and act on: their own, and those of the organisations they act for. */
export type Owner = { personId: string; organisationIds: string[] };

export async function ownerOf({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<Owner> {
  const organisations = await listMyOrganisations(db, actor.id);
  return { personId: actor.id, organisationIds: organisations.map(({ id }) => id) };
}
