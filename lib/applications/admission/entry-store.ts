import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { roundEntries } from '#db/schema/rounds.ts';
import { ownedBy } from '#lib/applications/case/store.ts';

/** The application by which an applicant is in a round, or in any; `asking` is who wants to know. */
export async function findEntryBy(
  db: Database,
  { service, round }: { service: string; round: string | undefined },
  { accountId, holders, but, asking }: Sought,
): Promise<{ applicationId: string; isMine: boolean } | undefined> {
  const mine = sql<boolean>`${ownedBy(db, asking) ?? sql`false`}`;
  const [found] = await db
    .select({ applicationId: roundEntries.applicationId, isMine: mine })
    .from(roundEntries)
    .innerJoin(applications, eq(applications.id, roundEntries.applicationId))
    .where(
      and(
        eq(roundEntries.service, service),
        round === undefined ? undefined : eq(roundEntries.round, round),
        isNull(roundEntries.givenBackAt),
        but === undefined ? undefined : ne(roundEntries.applicationId, but),
        or(
          accountId === null ? undefined : eq(roundEntries.accountId, accountId),
          inArray(roundEntries.holder, holders),
        ),
      ),
    )
    .orderBy(roundEntries.id)
    .limit(1);
  return found;
}

type Sought = { accountId: string | null; holders: bigint[]; but: string | undefined; asking: string };
