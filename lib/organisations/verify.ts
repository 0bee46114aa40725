import type { Act } from '#lib/audit/entry.ts';
import { readActs } from '#lib/audit/read.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listRepresentations } from './check-store.ts';
import { membersIn, meaning, type Members } from './members-in-log.ts';
import type { Representation } from './representation.ts';
import { listOpenMemberships } from './store.ts';

export type OrganisationReport = { organisationId: string; says: Representation; log: Representation };
type Role = 'legal_representative' | 'handler' | 'nobody';
export type MemberReport = { organisationId: string; personId: string; says: Role; log: Role };

type Report = { organisations: number; differing: OrganisationReport[]; strangers: MemberReport[] };

/** Compares every account and its members with the audit log and reports differences. */
export async function verifyOrganisations({ db }: Pick<Context, 'db'>): Promise<Report> {
  const acts = await readActs(db, Object.keys(meaning));
  const accounts = await listRepresentations(db);
  const open = await listOpenMemberships(db);
  const actsOf = (id: string) => acts.get(`organisation:${id}`) ?? [];
  const differing = accounts
    .map(({ id, representation }) => ({
      ...{ organisationId: id, says: representation },
      log: representationIn(actsOf(id)),
    }))
    .filter(({ says, log }) => says !== log);
  const strangers = accounts.flatMap(({ id }) => {
    const members = open.filter(({ organisationId }) => organisationId === id);
    const says: Members = new Map(members.map(({ personId, role }) => [personId, role]));
    return compare(id, says, membersIn(actsOf(id)));
  });
  return { organisations: accounts.length, differing, strangers };
}

const representationIn = (acts: Act[]): Representation =>
  acts.reduce<Representation>((before, { action }) => meaning[action] ?? before, 'stated');

/** `log` is missing where an entry from before members were named says too little. */
function compare(organisationId: string, says: Members, log: Members | undefined): MemberReport[] {
  if (!log) return [];
  return [...new Set([...says.keys(), ...log.keys()])]
    .map((personId) => ({
      ...{ organisationId, personId },
      says: says.get(personId) ?? ('nobody' as const),
      log: log.get(personId) ?? ('nobody' as const),
    }))
    .filter((one) => one.says !== one.log);
}
