import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import * as tables from '#db/schema.ts';

/** The rows that other rows refer to, each by its id. */
export type Rows = { person: string; other: string; organisation: string; membership: string; application: string };

export const at = new Date('2026-11-23T01:00:00Z');

export async function someRows(db: Database): Promise<Rows> {
  const rows = { person: newId(), other: newId(), organisation: newId(), membership: newId(), application: newId() };
  await db.insert(tables.people).values([
    { id: rows.person, name: '林小雨', email: 'lin@people.example', residentIdHash: 'h1' },
    { id: rows.other, name: '王建国' },
  ]);
  await db.insert(tables.forms).values({ hash: 'form', form: {} });
  await db.insert(tables.organisations).values({ id: rows.organisation, creditCode: 'C1', name: '云川味道' });
  await db.insert(tables.memberships).values({
    ...{ id: rows.membership, organisationId: rows.organisation, personId: rows.person },
    role: 'legal_representative',
  });
  await db
    .insert(tables.applications)
    .values(anApplication(rows, { id: rows.application, reference: 'R1', assigneeId: rows.person }));
  return rows;
}

export const anApplication = ({ person }: Rows, rest: object = {}): typeof tables.applications.$inferInsert => ({
  ...{ service: 'permit', department: 'market', applicantId: person, applicantName: '林小雨', locale: 'zh' },
  ...{ answers: 'sealed', formHash: 'form', createdAt: at, updatedAt: at },
  ...rest,
});
export const anEvent = ({ application }: Rows, rest: object = {}): typeof tables.applicationEvents.$inferInsert => ({
  ...{ applicationId: application, sequence: 1, step: 'submit', status: 'submitted', at, data: 'sealed' },
  ...{ previousHash: '', hash: 'h' },
  ...rest,
});
export const aSubmission = ({ application }: Rows, rest: object = {}): typeof tables.submissions.$inferInsert => ({
  ...{ applicationId: application, sequence: 1, answers: 'sealed', document: 'sealed', formHash: 'form' },
  ...{ terms: {}, locale: 'zh', at },
  ...rest,
});
export const anEntry = (rest: object = {}): typeof tables.auditEvents.$inferInsert => ({
  ...{ lane: 1, sequence: 1, at, action: 'read', subject: 'application:1', facts: {}, previousHash: '', hash: 'h' },
  ...rest,
});
export const aCheck = (rows: Rows, rest: object = {}): typeof tables.representationChecks.$inferInsert => ({
  ...{ organisationId: rows.organisation, membershipId: rows.membership, outcome: 'confirmed', basis: 'register' },
  ...{ note: 'sealed', checkedById: rows.other, at },
  ...rest,
});

export type Write = (db: Database, rows: Rows) => Promise<unknown>;

/** The constraint that refuses a write; nothing where it is taken. */
export async function refusalOf(db: Database, write: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await db.transaction(write);
  } catch (error) {
    const { cause = error } = error as { cause?: { code?: string; constraint?: string; column?: string } };
    const { code, constraint, column } = cause as { code?: string; constraint?: string; column?: string };
    if (!code?.startsWith('23') && !code?.startsWith('22')) throw error;
    return constraint ?? column ?? code;
  }
  return undefined;
}
