import { aliasedTable, and, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { nameMatches } from '#db/name-matches.ts';
import { newId } from '#db/schema/columns.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { memberships, organisations, representationChecks } from '#db/schema/organisations.ts';
import { normaliseCreditCode } from '#lib/identifiers/credit-code.ts';
import { nameKey, nameNoise } from '#lib/kernel/typed-text.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Check, CheckBasis, Claim, Representation } from './representation.ts';
import { lockOrganisation } from './store.ts';

type Keeping = { db: Database; vault: Vault };

const represents = and(
  eq(memberships.organisationId, organisations.id),
  eq(memberships.role, 'legal_representative'),
  isNull(memberships.endedAt),
);

const selectClaims = (db: Database) =>
  db
    .select({
      organisationId: organisations.id,
      name: organisations.name,
      creditCode: organisations.creditCode,
      createdAt: organisations.createdAt,
      representation: organisations.representation,
      membershipId: memberships.id,
      personId: memberships.personId,
      representative: people.name,
      residentId: people.residentId,
    })
    .from(organisations)
    .leftJoin(memberships, represents)
    .leftJoin(people, eq(people.id, memberships.personId))
    .$dynamic();

export async function findClaim({ db, vault }: Keeping, organisationId: string): Promise<Claim | undefined> {
  const [row] = await selectClaims(db).where(eq(organisations.id, organisationId));
  return (
    row && {
      ...row,
      residentId: row.residentId && masked(vault.open(row.residentId, `people.residentId:${row.personId}`)),
    }
  );
}

const masked = (residentId: string): string => `${residentId.slice(0, 6)}********${residentId.slice(-4)}`;

export async function lockClaim(keeping: Keeping, organisationId: string): Promise<Claim | undefined> {
  await lockOrganisation(keeping.db, organisationId);
  return findClaim(keeping, organisationId);
}

export async function findRepresentation(db: Database, organisationId: string): Promise<Representation | undefined> {
  const [row] = await db
    .select({ representation: organisations.representation })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row?.representation;
}

type Checked = {
  organisationId: string;
  membershipId: string;
  outcome: Check['outcome'];
  basis: CheckBasis | null;
  note: string;
  checkedById: string;
  at: Date;
};

/** Records a check and the account's new standing. */
export async function insertCheck({ db, vault }: Keeping, { note, ...check }: Checked): Promise<void> {
  const id = newId();
  const sealed = vault.seal(note, `representation_checks.note:${id}`);
  await db.insert(representationChecks).values({ ...check, id, note: sealed });
  await recordRepresentation(db, check.organisationId, check.outcome);
}

export async function recordRepresentation(db: Database, id: string, representation: Representation): Promise<void> {
  await db.update(organisations).set({ representation }).where(eq(organisations.id, id));
}

export const listRepresentations = (db: Database): Promise<{ id: string; representation: Representation }[]> =>
  db.select({ id: organisations.id, representation: organisations.representation }).from(organisations);

export async function listChecks({ db, vault }: Keeping, organisationId: string): Promise<Check[]> {
  const staff = aliasedTable(people, 'staff');
  const rows = await db
    .select({
      id: representationChecks.id,
      outcome: representationChecks.outcome,
      basis: representationChecks.basis,
      note: representationChecks.note,
      representative: people.name,
      checkedBy: staff.name,
      at: representationChecks.at,
    })
    .from(representationChecks)
    .innerJoin(memberships, eq(memberships.id, representationChecks.membershipId))
    .leftJoin(people, eq(people.id, memberships.personId))
    .leftJoin(staff, eq(staff.id, representationChecks.checkedById))
    .where(eq(representationChecks.organisationId, organisationId))
    .orderBy(desc(representationChecks.id));
  return rows.map(({ id, ...row }) => ({ ...row, note: vault.open(row.note, `representation_checks.note:${id}`) }));
}

type Overseen = 'whole city' | string[];
type ClaimPage = { search?: string | undefined; after?: string | undefined; limit?: number };

/** Unchecked claims, or accounts found by code or name: oldest first, one page at a time. */
export async function listClaims(
  db: Database,
  overseen: Overseen,
  { search, after, limit = 25 }: ClaimPage,
): Promise<Omit<Claim, 'residentId'>[]> {
  return selectClaims(db)
    .where(
      and(
        search ? matching(search) : eq(organisations.representation, 'stated'),
        hasCaseIn(db, overseen),
        after ? gt(organisations.id, after) : undefined,
      ),
    )
    .orderBy(organisations.id)
    .limit(limit);
}

const matching = (search: string) =>
  or(
    eq(organisations.creditCode, normaliseCreditCode(search)),
    nameMatches(organisations.name, { key: nameKey(search), noise: nameNoise }),
  );

/** True if the account is within the supervisor's scope: the whole city, or departments it applied to. */
export async function isOverseen(db: Database, organisationId: string, overseen: Overseen): Promise<boolean> {
  const [row] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), hasCaseIn(db, overseen)));
  return row !== undefined;
}

const hasCaseIn = (db: Database, overseen: Overseen) =>
  overseen === 'whole city'
    ? undefined
    : inArray(
        organisations.id,
        db
          .select({ id: applications.organisationId })
          .from(applications)
          .where(and(inArray(applications.department, overseen), ne(applications.status, 'draft'))),
      );

export type Rejected = { id: string; name: string; creditCode: string; reason: string; at: Date };

/** The accounts rejected while this person acted for them, newest first. */
export async function listRejectedOf({ db, vault }: Keeping, personId: string): Promise<Rejected[]> {
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      creditCode: organisations.creditCode,
      reason: representationChecks.note,
      checkId: representationChecks.id,
      at: representationChecks.at,
    })
    .from(representationChecks)
    .innerJoin(organisations, eq(organisations.id, representationChecks.organisationId))
    .innerJoin(
      memberships,
      and(eq(memberships.organisationId, organisations.id), eq(memberships.endedAt, representationChecks.at)),
    )
    .where(and(eq(memberships.personId, personId), eq(representationChecks.outcome, 'rejected')))
    .orderBy(desc(representationChecks.id));
  return rows.map(({ checkId, ...row }) => ({
    ...row,
    reason: vault.open(row.reason, `representation_checks.note:${checkId}`),
  }));
}
