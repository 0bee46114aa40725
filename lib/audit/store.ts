import { and, asc, desc, eq, exists, gt, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { auditEvents, auditHeads } from '#db/schema/audit.ts';
import { people } from '#db/schema/identity.ts';
import { memberships } from '#db/schema/organisations.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { hashOf, sealOf, type Head, type Link } from './chain.ts';
import type { Act, Entry } from './entry.ts';
import { laneOf, lanes, type AuditEvent } from './event.ts';

type Row = typeof auditEvents.$inferSelect;

/** Appends an event to its lane, whose head this transaction has locked. */
export async function insertEvent(
  db: Database,
  vault: Vault,
  { head, ...event }: AuditEvent & { head: Head },
): Promise<void> {
  const lane = laneOf(event.subject);
  const content = { id: newId(), lane, sequence: head.sequence + 1, ...event, facts: event.facts ?? {} };
  const hash = hashOf(vault, { previousHash: head.hash }, contentOf(content));
  const seal = sealOf(vault, { lane, sequence: content.sequence, hash });
  await append(db, { ...content, previousHash: head.hash, hash, seal });
}

const append = statement<Row & { seal: string }, unknown>((db) => {
  const entry = placeholdersFor(auditEvents);
  const inserted = db.$with('inserted').as(db.insert(auditEvents).values(entry).returning({ id: auditEvents.id }));
  return db
    .with(inserted)
    .update(auditHeads)
    .set({ sequence: entry.sequence, hash: entry.hash, seal: placeholdersFor(auditHeads).seal })
    .where(eq(auditHeads.lane, entry.lane))
    .prepare('append_entry');
});

const lockLane = statement<{ lane: number }, Head[]>((db) =>
  db
    .select()
    .from(auditHeads)
    .where(eq(auditHeads.lane, sql.placeholder('lane')))
    .for('update')
    .prepare('lock_lane'),
);

/** Locks the head of a subject's lane until the transaction ends. */
export async function lockHeadOf(db: Database, subject: string): Promise<Head> {
  const lane = laneOf(subject);
  const [head] = await lockLane(db, { lane });
  return head ?? makeHead(db, lane);
}

/** Makes a lane on first use. If another transaction makes it too, the no-op update waits for it and locks the row. */
async function makeHead(db: Database, lane: number): Promise<Head> {
  const [head] = await db
    .insert(auditHeads)
    .values({ lane, sequence: 0, hash: '' })
    .onConflictDoUpdate({ target: auditHeads.lane, set: { lane: sql`excluded.lane` } })
    .returning();
  if (!head) throw new Error('The audit log has no head');
  return head;
}

const contentOf = ({
  id,
  lane,
  sequence,
  at,
  actorId,
  action,
  subject,
  facts,
}: Omit<Row, 'previousHash' | 'hash'>) => ({
  id,
  lane,
  sequence,
  at: at.toISOString(),
  actorId,
  action,
  subject,
  facts,
});

/** The lanes that subjects have, and any other in which somebody put a row or an end. */
export async function listLanes(db: Database): Promise<number[]> {
  const found = await Promise.all([
    db.selectDistinct({ lane: auditEvents.lane }).from(auditEvents),
    db.select({ lane: auditHeads.lane }).from(auditHeads),
  ]);
  const all = new Set([...Array.from({ length: lanes }, (_, lane) => lane), ...found.flat().map(({ lane }) => lane)]);
  return [...all].toSorted((one, other) => one - other);
}

export async function listLane(db: Database, lane: number): Promise<{ link: Link; content: object; at: Date }[]> {
  const rows = await db.select().from(auditEvents).where(eq(auditEvents.lane, lane)).orderBy(asc(auditEvents.sequence));
  return rows.map((row) => ({ link: row, content: contentOf(row), at: row.at }));
}

/** A lane that was never written to has no end, and needs no seal. */
export async function findHead(db: Database, lane: number): Promise<Head & { seal?: string }> {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.lane, lane));
  return head ?? { sequence: 0, hash: '' };
}

/** Seals the ends of lanes that have none, from before there were seals; gives how many. */
export async function sealHeads(db: Database, vault: Vault): Promise<number> {
  const open = await db
    .select()
    .from(auditHeads)
    .where(and(eq(auditHeads.seal, ''), gt(auditHeads.sequence, 0)))
    .for('update');
  for (const head of open)
    await db
      .update(auditHeads)
      .set({ seal: sealOf(vault, head) })
      .where(eq(auditHeads.lane, head.lane));
  return open.length;
}

/** Entries of some actions, in the order of each subject. */
export const listActs = (db: Database, actions: string[]): Promise<Act[]> =>
  db
    .select({
      subject: auditEvents.subject,
      action: auditEvents.action,
      actorId: auditEvents.actorId,
      facts: auditEvents.facts,
    })
    .from(auditEvents)
    .where(inArray(auditEvents.action, actions))
    .orderBy(asc(auditEvents.lane), asc(auditEvents.sequence));

export type LogPage = { subject?: string; before?: string; limit?: number };

/**
 * The log, newest first, a page at a time: of one subject or of all, in the whole city, or about cases of departments and
 * their companies. What is about the reader's own cases and companies is left out.
 */
export async function listEntries(
  db: Database,
  { readerId, departments }: { readerId: string; departments: 'whole city' | string[] },
  { subject, before, limit = 50 }: LogPage,
): Promise<Entry[]> {
  return db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      action: auditEvents.action,
      subject: auditEvents.subject,
      actor: people.name,
    })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .where(
      and(
        departments === 'whole city' ? undefined : aboutCasesOf(db, departments),
        sql`not (${auditEvents.subject} = any(array(${ownSubjects(db, readerId)})))`,
        subject ? eq(auditEvents.subject, subject) : undefined,
        before ? lt(auditEvents.id, before) : undefined,
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(limit);
}

/** Tells whether a subject is a person's own case or company, which others deal with. */
export async function isOwnSubject(db: Database, readerId: string, subject: string): Promise<boolean> {
  const own = await ownSubjects(db, readerId);
  return own.some((one) => one.subject === subject);
}

/** A person's cases, the companies they act for, and the cases of these. */
function ownSubjects(db: Database, personId: string) {
  const companies = db
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)));
  const isMine = or(eq(applications.applicantId, personId), inArray(applications.organisationId, companies));
  return db
    .select({ subject: sql<string>`'application:' || ${applications.id}` })
    .from(applications)
    .where(isMine)
    .unionAll(
      db
        .select({ subject: sql<string>`'organisation:' || ${memberships.organisationId}` })
        .from(memberships)
        .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt))),
    );
}

/** About cases of these departments, or companies that have sent them one. */
const aboutCasesOf = (db: Database, departments: string[]): SQL =>
  exists(
    db
      .select({ id: applications.id })
      .from(applications)
      .where(
        and(
          or(
            eq(applications.id, idIn('application')),
            and(eq(applications.organisationId, idIn('organisation')), ne(applications.status, 'draft')),
          ),
          inArray(applications.department, departments),
        ),
      ),
  );

/** The id in `<kind>:<id>`; null for other subjects. */
const idIn = (kind: string): SQL =>
  sql`case when ${auditEvents.subject} like ${`${kind}:%`} then split_part(${auditEvents.subject}, ':', 2)::uuid end`;
