import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  gt,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { newId } from '#db/schema/columns.ts';
import { people } from '#db/schema/identity.ts';
import { escalations } from '#db/schema/supervision.ts';
import { isRunning } from '#lib/applications/case/running-store.ts';
import type { IdPage } from '#lib/applications/system/due-store.ts';
import { dayOf, startOf, addDays, type Day } from '#lib/kernel/day.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Escalation, Reply } from './escalation.ts';
import type { LadderRung, Reached, Rung } from './ladder.ts';

type Keeping = { db: Database; vault: Vault };
type Asked = {
  applicationId: string;
  rung: Rung;
  dueOn: Day | null;
  personId: string;
  askedById: string | null;
  question?: string;
  at: Date;
};

/** False if the rung was reached for this due day already, by this process or another. */
export async function insertEscalation({ db, vault }: Keeping, { question, at, ...asked }: Asked): Promise<boolean> {
  const id = newId();
  const sealed = question === undefined ? null : vault.seal(question, `escalations.question:${id}`);
  const rows = await db
    .insert(escalations)
    .values({ id, ...asked, question: sealed, askedAt: at })
    .onConflictDoNothing()
    .returning({ id: escalations.id });
  return rows.length > 0;
}

/** Cases that reach a rung today, unless their dates have changed since they were written. */
export async function listClimbing(
  db: Database,
  { today, askedBy }: { today: Day; askedBy: Day },
  { after, limit }: IdPage,
): Promise<string[]> {
  const reached = (rung: LadderRung, more?: SQL): SQL =>
    exists(
      db
        .select({ id: escalations.id })
        .from(escalations)
        .where(
          and(
            eq(escalations.applicationId, applications.id),
            eq(escalations.rung, rung),
            eq(escalations.dueOn, applications.dueOn),
            more,
          ),
        ),
    );
  const askedInTime = lt(escalations.askedAt, startOf(addDays(askedBy, 1)));
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        isRunning,
        lte(applications.nearFrom, today),
        or(
          and(sql`${applications.dueOn} >= ${today}`, not(reached('near'))),
          and(lt(applications.dueOn, today), not(reached('overdue'))),
          and(lt(applications.dueOn, today), reached('overdue', askedInTime), not(reached('late'))),
        ),
        after ? gt(applications.id, after) : undefined,
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The days on which a case reached the rungs for a due day, and who was asked. */
export async function findReached(
  db: Database,
  { applicationId, dueOn }: { applicationId: string; dueOn: Day },
): Promise<{ reached: Reached; askedIds: string[] }> {
  const rows = await db
    .select({ rung: escalations.rung, at: escalations.askedAt, personId: escalations.personId })
    .from(escalations)
    .where(
      and(
        eq(escalations.applicationId, applicationId),
        inArray(escalations.rung, ['near', 'overdue', 'late']),
        eq(escalations.dueOn, dueOn),
      ),
    );
  return {
    reached: Object.fromEntries(rows.map(({ rung, at }) => [rung, dayOf(at)])),
    askedIds: rows.filter(({ rung }) => rung !== 'near').map(({ personId }) => personId),
  };
}

const asker = alias(people, 'asker');

/** Everything asked about cases, the newest first. */
async function selectEscalations({ db, vault }: Keeping, which: SQL | undefined, limit: number): Promise<Escalation[]> {
  const rows = await db
    .select({ row: escalations, person: people.name, asker: asker.name, owed: isOwed })
    .from(escalations)
    .innerJoin(applications, eq(applications.id, escalations.applicationId))
    .innerJoin(people, eq(people.id, escalations.personId))
    .leftJoin(asker, eq(asker.id, escalations.askedById))
    .where(which)
    .orderBy(desc(escalations.id))
    .limit(limit);
  return rows.map(({ row: { question, reply, ...row }, ...names }) => ({
    ...row,
    ...names,
    question: question === null ? undefined : vault.open(question, `escalations.question:${row.id}`),
    // Only `recordReply` writes replies.
    reply: reply === null ? undefined : (JSON.parse(vault.open(reply, `escalations.reply:${row.id}`)) as Reply),
  }));
}

/** A reply is owed to a question, and to a rung while the case runs with the due day it was reached for. */
export const isOwed = sql<boolean>`(${escalations.repliedAt} is null and (${escalations.rung} = 'question' or (${escalations.rung} in ('overdue', 'late') and ${isRunning} and ${escalations.dueOn} = ${applications.dueOn})))`;

export const listOfCase = (ctx: Keeping, applicationId: string): Promise<Escalation[]> =>
  selectEscalations(ctx, eq(escalations.applicationId, applicationId), 50);

export const listOwedBy = (ctx: Keeping, personId: string): Promise<Escalation[]> =>
  selectEscalations(ctx, and(eq(escalations.personId, personId), isNull(escalations.repliedAt), isOwed), 50);

/** The last of what was asked about each of these cases. */
export async function listLatest(ctx: Keeping, applicationIds: string[]): Promise<Map<string, Escalation>> {
  const last = ctx.db
    .selectDistinctOn([escalations.applicationId], { id: escalations.id })
    .from(escalations)
    .where(inArray(escalations.applicationId, applicationIds))
    .orderBy(escalations.applicationId, desc(escalations.id));
  const found = await selectEscalations(ctx, inArray(escalations.id, last), applicationIds.length);
  return new Map(found.map((escalation) => [escalation.applicationId, escalation]));
}

/** Locks a question that a person owes an answer to. */
export async function lockOwed(
  db: Database,
  { id, personId }: { id: string; personId: string },
): Promise<{ id: string; applicationId: string; askedById: string | null } | undefined> {
  const { applicationId, askedById } = escalations;
  const [found] = await db
    .select({ id: escalations.id, applicationId, askedById })
    .from(escalations)
    .innerJoin(applications, eq(applications.id, applicationId))
    .where(and(eq(escalations.id, id), eq(escalations.personId, personId), isOwed))
    .for('update', { of: escalations });
  return found;
}

export async function recordReply({ db, vault }: Keeping, id: string, { at, ...reply }: Reply & { at: Date }) {
  const sealed = vault.seal(JSON.stringify(reply), `escalations.reply:${id}`);
  await db.update(escalations).set({ repliedAt: at, reply: sealed }).where(eq(escalations.id, id));
}

/** True if a case's owner was reminded since a moment. */
export async function wasReminded(db: Database, applicationId: string, since: Date): Promise<boolean> {
  const [found] = await db
    .select({ id: escalations.id })
    .from(escalations)
    .where(
      and(
        eq(escalations.applicationId, applicationId),
        eq(escalations.rung, 'reminder'),
        isNotNull(escalations.askedById),
        sql`${escalations.askedAt} >= ${since}`,
      ),
    )
    .limit(1);
  return found !== undefined;
}
