import { and, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { caseTerms } from '#db/schema/case-terms.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { selectRows, sentTo, type Desk } from '#lib/applications/case/list-store.ts';
import { openStatuses } from '#lib/applications/life/states.ts';

/**
 * Cases that have all of these hashes, the rarest first, and none of those `without`, and fit `where`; `by` says what they are
 * found by. Without a hash `where` must lead to them by an index.
 */
export type Sought<By extends string> = { by: By; hashes: bigint[]; without?: bigint[]; where?: SQL | undefined };

export type Found<By extends string> = { id: string; by: By };

/** Of a common word that is sought with others, so many of the newest cases are looked through. */
const mostLookedThrough = 1_500;

/** In how many cases a hash stands, counted as far as is looked through, and the oldest of those counted. */
export type Spread = { number: number; oldest: string };

/** Of two hashes that stand in many cases the rarer one reaches further back. */
export async function measureHashes(db: Database, hashes: bigint[]): Promise<Map<bigint, Spread>> {
  const { rows } = await execute<{ hash: string } & Spread>(db, measuringStatement(hashes));
  return new Map(rows.map(({ hash, ...spread }) => [BigInt(hash), spread]));
}

export const measuringStatement = (hashes: bigint[]): SQL => sql`
  select sought.hash::text as hash, spread.number, spread.oldest
  from unnest(${`{${hashes.join(',')}}`}::bigint[]) as sought(hash)
  cross join lateral (
    select count(*)::int as number, coalesce(min(newest.application_id::text), '') as oldest from (
      select application_id from ${caseTerms} counted
      where counted.hash = sought.hash
      order by application_id desc limit ${mostLookedThrough}
    ) newest
  ) spread`;

type Within = Desk & { before?: string | undefined; limit: number };

/** The newest cases of a desk that are sought in any of these ways, each as often as it is found, the newest first. */
export async function listFound<By extends string>(
  db: Database,
  sought: Sought<By>[],
  within: Within,
): Promise<Found<By>[]> {
  if (sought.length === 0) return [];
  const { rows } = await execute<Found<By>>(db, findingStatement(db, sought, within));
  return rows;
}

export function findingStatement(db: Database, sought: Sought<string>[], within: Within): SQL {
  const arms = sought.map((one) => sql`(${arm(db, one, within)})`);
  return sql`select * from (${sql.join(arms, sql` union all `)}) found order by id desc`;
}

/** Walks the cases of the first hash from the newest on, and looks each of the others up by it. */
function arm(db: Database, sought: Sought<string>, { before, limit, ...desk }: Within): SQL {
  const { by, hashes, without = [], where } = sought;
  const [first, ...others] = hashes;
  return sql`
    select ${applications.id} as id, ${by}::text as by
    from ${first === undefined ? applications : sql`(${candidates(first, before)}) candidate join ${applications} on ${applications.id} = candidate.application_id`}
    where ${and(sentTo(db, desk), where, ...others.map(hasTerm), ...without.map((hash) => sql`${hasTerm(hash)} is null`))}
    order by ${applications.id} desc limit ${limit}`;
}

const candidates = (hash: bigint, before: string | undefined): SQL => sql`
  select application_id from ${caseTerms}
  where hash = ${hash} ${before ? sql`and application_id < ${before}` : sql``}
  order by application_id desc limit ${mostLookedThrough}`;

/** A subquery that gives one value is never made a join, which could read all cases that have a common word. */
const hasTerm = (hash: bigint): SQL =>
  sql`(select true from ${caseTerms} had where had.hash = ${hash} and had.application_id = ${applications.id})`;

/** Of the cases of a reference, found by their own column; it has one. */
export async function listByReference(db: Database, desk: Desk, reference: string): Promise<Row[]> {
  return selectRows(db).where(and(sentTo(db, desk), eq(applications.reference, reference)));
}

export const hasPart = (part: string): SQL => sql`position(${part} in ${applications.reference}) > 0`;

/** Cases of a desk by their ids, the newest first. */
export async function listByIds(db: Database, desk: Desk, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return selectRows(db)
    .where(and(sentTo(db, desk), inArray(applications.id, ids)))
    .orderBy(desc(applications.id));
}

/** True of every case but one that nobody has ended, of one service if it is named. */
export const isOpenBeside = (id: string, service?: string): SQL | undefined =>
  and(
    ne(applications.id, id),
    inArray(applications.status, [...openStatuses]),
    service === undefined ? undefined : eq(applications.service, service),
  );

/** True of what somebody applied for as themselves, and of what was applied for in the name of a company. */
export const isOfPerson = (personId?: string): SQL | undefined =>
  and(
    ...[isNull(applications.organisationId), isNull(applications.creditCode)],
    personId ? eq(applications.applicantId, personId) : undefined,
  );
export const isOfCompany = (organisationId: string): SQL => eq(applications.organisationId, organisationId);

export const both = (...conditions: (SQL | undefined)[]): SQL | undefined => and(...conditions);

/** What drivers give for a statement of one's own; drizzle leaves it to them. */
const execute = async <R>(db: Database, statement: SQL): Promise<{ rows: R[] }> =>
  (await db.execute(statement)) as unknown as { rows: R[] };
