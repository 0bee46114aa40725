import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';

/** The company in whose name it is filed at the counter. */
export async function recordCompany(
  db: Database,
  id: string,
  { creditCode, name }: { creditCode: string; name: string },
): Promise<void> {
  await db.update(applications).set({ creditCode, applicantName: name }).where(eq(applications.id, id));
}

export async function recordAccount(db: Database, id: string, organisationId: string): Promise<void> {
  await db.update(applications).set({ organisationId }).where(eq(applications.id, id));
}

export type WithoutAccount = { id: string; applicantId: string; applicantName: string };

/** Cases of a company that were filed at the counter and are in no account, locked until the transaction ends. */
export const lockWithoutAccount = (db: Database, creditCode: string): Promise<WithoutAccount[]> =>
  db
    .select({
      ...{ id: applications.id, applicantId: applications.applicantId },
      applicantName: applications.applicantName,
    })
    .from(applications)
    .where(
      and(
        eq(applications.creditCode, creditCode),
        isNull(applications.organisationId),
        ne(applications.status, 'draft'),
      ),
    )
    .orderBy(asc(applications.id))
    .for('update');
