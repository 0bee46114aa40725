import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { roundCounts, roundEntries } from '#db/schema/rounds.ts';

type Place = { service: string; round: string };
type Holder = { accountId: string | null; holder: bigint | null };
type Entering = Place & Holder & { applicationId: string; seats: number | undefined; at: Date };

/** Keeps others who send an application for the service waiting until the transaction ends. */
export async function lockService(db: Database, service: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`round:${service}`}, 0))`);
}

export async function countTaken(db: Database, { service, round }: Place): Promise<number> {
  const [row] = await db
    .select({ taken: roundCounts.taken })
    .from(roundCounts)
    .where(and(eq(roundCounts.service, service), eq(roundCounts.round, round)));
  return row?.taken ?? 0;
}

/** Enters an application into a round; false, and nothing is written, if no seat is left. Others wait for the same count. */
export async function takeSeat(db: Database, entering: Entering): Promise<boolean> {
  const { service, round, seats } = entering;
  const taken = await countUp(db, entering, seats === undefined ? undefined : sql`${roundCounts.taken} < ${seats}`);
  if (taken === undefined) return false;
  const number = seats === undefined ? null : firstFree({ service, round }, taken);
  const { applicationId, accountId, holder, at } = entering;
  const entry = { service, round, applicationId, number, seats: seats ?? null, accountId, holder, at };
  await db.insert(roundEntries).values({ id: newId(), ...entry });
  return true;
}

async function countUp(
  db: Database,
  { service, round }: Place,
  setWhere: SQL | undefined,
): Promise<number | undefined> {
  const [row] = await db
    .insert(roundCounts)
    .values({ service, round, taken: 1 })
    .onConflictDoUpdate({
      target: [roundCounts.service, roundCounts.round],
      set: { taken: sql`${roundCounts.taken} + 1` },
      ...(setWhere && { setWhere }),
    })
    .returning({ taken: roundCounts.taken });
  return row?.taken;
}

/** The lowest number that nobody holds: of so many holders, the new one included, there is always one. */
const firstFree = ({ service, round }: Place, taken: number): SQL => sql`(
  select min(number) from generate_series(1, ${taken}::int) number where not exists (
    select from ${roundEntries} held
    where held.service = ${service} and held.round = ${round} and held.number = number.number and held.given_back_at is null
  ))`;

/** Gives back the seat of an application, if it has one. */
export async function giveSeatBack(db: Database, applicationId: string, at: Date): Promise<void> {
  await db.execute(sql`
    with back as (
      update ${roundEntries} set given_back_at = ${at.toISOString()}
      where application_id = ${applicationId} and given_back_at is null
      returning service, round
    )
    update ${roundCounts} count set taken = count.taken - 1 from back
    where count.service = back.service and count.round = back.round`);
}

/** Enters an application again into the round that it left, beside those who came since. */
export async function takeSeatAgain(db: Database, applicationId: string, at: Date): Promise<void> {
  const left = await findEntryOf(db, applicationId);
  if (!left?.givenBackAt) return;
  const { id: _id, givenBackAt: _givenBackAt, ...again } = left;
  const taken = await countUp(db, left, undefined);
  const number = left.seats === null || taken === undefined ? null : firstFree(left, taken);
  await db.insert(roundEntries).values({ ...again, id: newId(), number, at });
}

type RoundEntry = typeof roundEntries.$inferSelect;

/** The last entry of an application in a round. */
export async function findEntryOf(db: Database, applicationId: string): Promise<RoundEntry | undefined> {
  const [entry] = await db
    .select()
    .from(roundEntries)
    .where(eq(roundEntries.applicationId, applicationId))
    .orderBy(desc(roundEntries.id))
    .limit(1);
  return entry;
}
