import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { people } from '#db/schema/identity.ts';
import { organisations } from '#db/schema/organisations.ts';
import { organisationsOf } from '#lib/organisations/read.ts';
import { recusedFrom } from '#lib/applications/recusal/recusal-store.ts';
import type { Page, Row } from './listed.ts';

const {
  answers: _answers,
  setAside: _setAside,
  typed: _typed,
  proofs: _proofs,
  formHash: _form,
  lastHash: _hash,
  trackingSecretHash: _fact,
  ...shown
} = getTableColumns(applications);

/** A person at the desk of departments. */
export type Desk = { departments: string[]; personId: string };

/** What was sent to one's departments, but for what is one's own. */
export const sentTo = (db: Database, { departments, personId }: Desk): SQL | undefined =>
  and(inArray(applications.department, departments), isNotNull(applications.reference), isNotOwn(db, personId));

/** Those of some cases that were sent to one's departments, by their ids; in no order. */
export const listSent = (db: Database, of: Desk, ids: string[]): Promise<Row[]> =>
  selectRows(db).where(and(inArray(applications.id, ids), sentTo(db, of)));

/** Neither the person's own, nor of an organisation they act for, nor one they keep away from: staff never see the inside of such a case. */
export const isNotOwn = (db: Database, personId: string): SQL | undefined =>
  and(
    sql`${applications.id} <> all(array(${recusedFrom(db, personId)}))`,
    ne(applications.applicantId, personId),
    or(
      isNull(applications.organisationId),
      sql`${applications.organisationId} <> all(array(${organisationsOf(db, personId)}))`,
    ),
  );

/** Drafts and cases of an owner, those begun last first. */
export async function listOwned(db: Database, of: SQL | undefined, { before, limit = 25 }: Page): Promise<Row[]> {
  return selectRows(db)
    .where(and(of, before ? lt(applications.id, before) : undefined))
    .orderBy(desc(applications.id))
    .limit(limit);
}

/** The drafts of one service that an owner may go on with, last changed first: none that waits for signatures. */
export async function listDraftsOf(db: Database, of: SQL | undefined, service: string) {
  const drafts = and(of, eq(applications.service, service), eq(applications.status, 'draft'));
  return db
    .select({ id: applications.id, applicantName: applications.applicantName, updatedAt: applications.updatedAt })
    .from(applications)
    .where(and(drafts, isNull(applications.signingSince)))
    .orderBy(desc(applications.updatedAt))
    .limit(10);
}

export async function findByReference(
  db: Database,
  { reference, trackingSecretHashes }: { reference: string; trackingSecretHashes: string[] },
): Promise<Row | undefined> {
  const [row] = await selectRows(db).where(
    and(eq(applications.reference, reference), inArray(applications.trackingSecretHash, trackingSecretHashes)),
  );
  return row;
}

/** Lines of a list, to be filtered and put in order. */
export function selectRows(db: Database) {
  return db
    .select({
      ...shown,
      assigneeName: people.name,
      representation: organisations.representation,
    })
    .from(applications)
    .leftJoin(organisations, eq(organisations.id, applications.organisationId))
    .leftJoin(people, eq(people.id, applications.assigneeId))
    .$dynamic();
}
