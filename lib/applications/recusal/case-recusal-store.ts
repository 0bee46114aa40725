import { aliasedTable, and, asc, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { recusals } from '#db/schema/recusals.ts';
import { openStatuses } from '#lib/applications/life/states.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { NamedRecusal, PastRecusal } from './recusal.ts';

type Keeping = { db: Database; vault: Vault };

/** Those from one case alone, not for a declared relative. */
const isOfOneCase = isNull(recusals.relativeId);

const columns = {
  ...{ id: recusals.id, applicationId: recusals.applicationId, personId: recusals.personId },
  ...{ byId: recusals.byId, reason: recusals.reason, at: recusals.at },
};

/** Everybody who keeps or kept away from a case for a reason of its own, the first one first. */
export async function listRecusalsOn({ db, vault }: Keeping, applicationId: string): Promise<PastRecusal[]> {
  const away = aliasedTable(people, 'away');
  const by = aliasedTable(people, 'by');
  const ender = aliasedTable(people, 'ender');
  const rows = await db
    .select({
      ...{ ...columns, person: away.name, by: by.name },
      ...{ endedAt: recusals.endedAt, endedBy: ender.name, endReason: recusals.endReason },
    })
    .from(recusals)
    .leftJoin(away, eq(away.id, recusals.personId))
    .leftJoin(by, eq(by.id, recusals.byId))
    .leftJoin(ender, eq(ender.id, recusals.endedById))
    .where(and(eq(recusals.applicationId, applicationId), isOfOneCase))
    .orderBy(asc(recusals.at), asc(recusals.id));
  return rows.map(({ endedAt, endedBy, endReason, ...recusal }) => ({
    ...withReason(vault, recusal),
    ended: endedAt
      ? { by: endedBy, reason: openText(vault, endReason, `recusals.endReason:${recusal.id}`), at: endedAt }
      : undefined,
  }));
}

type Whose = { personId: string; team: string[]; departments: string[] };

/** Those in force on open cases: a person's own, and those of a team in these departments; the last one first. */
export async function listRecusals(
  { db, vault }: Keeping,
  { personId, team, departments }: Whose,
): Promise<Omit<NamedRecusal, 'mayEnd'>[]> {
  const [away, by] = [aliasedTable(people, 'away'), aliasedTable(people, 'by')];
  const supervised = and(inArray(recusals.personId, team), inArray(applications.department, departments));
  const rows = await db
    .select({
      ...{ ...columns, person: away.name, by: by.name },
      ...{ reference: applications.reference, service: applications.service },
    })
    .from(recusals)
    .innerJoin(applications, eq(applications.id, recusals.applicationId))
    .leftJoin(away, eq(away.id, recusals.personId))
    .leftJoin(by, eq(by.id, recusals.byId))
    .where(
      and(
        ...[isOfOneCase, isNull(recusals.endedAt), inArray(applications.status, openStatuses)],
        or(eq(recusals.personId, personId), supervised),
      ),
    )
    .orderBy(desc(recusals.at), desc(recusals.id));
  return rows.map((recusal) => withReason(vault, recusal));
}

export type InForce = { id: string; personId: string; case: Case };
type Case = Pick<
  typeof applications.$inferSelect,
  'id' | 'department' | 'applicantId' | 'organisationId' | 'filedById'
>;

/** A recusal from one case that is in force, locked until the transaction ends. */
export async function lockRecusal(db: Database, id: string): Promise<InForce | undefined> {
  if (!isId(id)) return undefined;
  const which: SQL | undefined = and(eq(recusals.id, id), isOfOneCase, isNull(recusals.endedAt));
  const [found] = await db
    .select({
      ...{ id: recusals.id, personId: recusals.personId },
      case: {
        ...{ id: applications.id, department: applications.department, applicantId: applications.applicantId },
        ...{ organisationId: applications.organisationId, filedById: applications.filedById },
      },
    })
    .from(recusals)
    .innerJoin(applications, eq(applications.id, recusals.applicationId))
    .where(which)
    .for('update', { of: recusals });
  return found;
}

export async function recordEndOfRecusal(
  { db, vault }: Keeping,
  id: string,
  { byId, reason, at }: { byId: string; reason: string; at: Date },
): Promise<void> {
  const endReason = vault.seal(reason, `recusals.endReason:${id}`);
  await db.update(recusals).set({ endedAt: at, endedById: byId, endReason }).where(eq(recusals.id, id));
}

const withReason = <R extends { id: string; reason: string | null }>(vault: Vault, recusal: R) => ({
  ...recusal,
  reason: openText(vault, recusal.reason, `recusals.reason:${recusal.id}`),
});

const openText = (vault: Vault, text: string | null, place: `recusals.${string}:${string}`): string =>
  text === null ? '' : vault.open(text, place);
