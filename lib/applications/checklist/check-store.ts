import { aliasedTable, and, asc, eq, inArray, isNull, lt, lte, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { caseChecks } from '#db/schema/checklist.ts';
import { people } from '#db/schema/identity.ts';
import { openStatuses } from '#lib/applications/life/states.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Check, Mark } from './checklist.ts';

export const listChecksOn = async (db: Database, applicationId: string): Promise<Check[]> =>
  select(db, eq(caseChecks.applicationId, applicationId));

/** The checks of several cases, by case. */
export async function listChecksOf(db: Database, ids: string[]): Promise<Map<string, Check[]>> {
  const found = new Map<string, Check[]>();
  const rows = ids.length > 0 ? await select(db, inArray(caseChecks.applicationId, ids)) : [];
  for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row]);
  return found;
}

type Ticked = { applicationId: string; item: string; mark: Mark; by: { id: string; at: Date } | undefined };

/** Ticks a line or takes the tick off again. */
export async function tick(db: Database, { applicationId, item, mark, by }: Ticked): Promise<void> {
  const at = by?.at ?? null;
  const byId = by?.id ?? null;
  const set = mark === 'received' ? { receivedAt: at, receivedById: byId } : { verifiedAt: at, verifiedById: byId };
  await db
    .insert(caseChecks)
    .values({ applicationId, item, ...set })
    .onConflictDoUpdate({ target: [caseChecks.applicationId, caseChecks.item], set });
}

export async function promise(
  db: Database,
  { applicationId, items, by }: { applicationId: string; items: string[]; by: Day },
): Promise<void> {
  const rows = items.map((item) => ({ applicationId, item, promisedFor: by }));
  await db
    .insert(caseChecks)
    .values(rows)
    .onConflictDoUpdate({
      target: [caseChecks.applicationId, caseChecks.item],
      set: { promisedFor: by },
    });
}

/** An open case in which a promise was claimed, with its owner. */
export type Promising = { id: string; service: string; ownerId: string | null };

/** Takes the open promises for a day or before that nobody was reminded of: no other process reminds of them again. */
export const claimPromisesDue = (db: Database, { by, at }: { by: Day; at: Date }): Promise<Promising[]> =>
  claim(db, { set: { remindedAt: at }, which: and(isNull(caseChecks.remindedAt), lte(caseChecks.promisedFor, by)) });

/** The same of promises whose day has passed. */
export const claimPromisesMissed = (db: Database, { today, at }: { today: Day; at: Date }): Promise<Promising[]> =>
  claim(db, { set: { missedAt: at }, which: and(isNull(caseChecks.missedAt), lt(caseChecks.promisedFor, today)) });

type Claim = { set: { remindedAt: Date } | { missedAt: Date }; which: SQL | undefined };

async function claim(db: Database, { set, which }: Claim): Promise<Promising[]> {
  const isOpen = inArray(applications.status, openStatuses);
  const open = db.select({ id: applications.id }).from(applications).where(isOpen);
  const claimed = await db
    .update(caseChecks)
    .set(set)
    .where(and(isNull(caseChecks.receivedAt), which, inArray(caseChecks.applicationId, open)))
    .returning({ id: caseChecks.applicationId });
  const ids = claimed.map(({ id }) => id);
  const { id, service, assigneeId: ownerId } = applications;
  return ids.length > 0 ? db.select({ id, service, ownerId }).from(applications).where(inArray(id, ids)) : [];
}

async function select(db: Database, which: SQL | undefined): Promise<(Check & { applicationId: string })[]> {
  const [receiver, verifier] = [aliasedTable(people, 'receiver'), aliasedTable(people, 'verifier')];
  return db
    .select({
      ...{ applicationId: caseChecks.applicationId, item: caseChecks.item, promisedFor: caseChecks.promisedFor },
      ...{ receivedAt: caseChecks.receivedAt, receivedBy: receiver.name },
      ...{ verifiedAt: caseChecks.verifiedAt, verifiedBy: verifier.name },
    })
    .from(caseChecks)
    .leftJoin(receiver, eq(receiver.id, caseChecks.receivedById))
    .leftJoin(verifier, eq(verifier.id, caseChecks.verifiedById))
    .where(which)
    .orderBy(asc(caseChecks.applicationId), asc(caseChecks.item));
}
