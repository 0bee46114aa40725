import { and, asc, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { caseChecks } from '#db/schema/checklist.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Application } from '#lib/applications/application.ts';
import { openRow } from './store.ts';

/** The most cases of one owner that are looked through. */
const most = 100;

/** Cases of an owner in which they may still owe something: undecided filings, and what was accepted on a promise. */
export async function listOwing(
  ctx: { db: Database; vault: Vault } & WithCatalogue,
  of: SQL | undefined,
): Promise<Application[]> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(or(inArray(applications.status, ['correction_requested', 'submitted']), isPromised(ctx.db)), of))
    .orderBy(sql`${applications.correctionDueOn} asc nulls last`, asc(applications.id))
    .limit(most);
  return Promise.all(rows.map(async (row) => openRow(ctx, row)));
}

/** True of a case with a paper that is promised and has not arrived; it may be over. */
const isPromised = (db: Database): SQL =>
  inArray(
    applications.id,
    db
      .select({ id: caseChecks.applicationId })
      .from(caseChecks)
      .where(and(isNull(caseChecks.receivedAt), isNotNull(caseChecks.promisedFor))),
  );
