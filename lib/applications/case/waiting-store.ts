import { and, asc, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Application } from '#lib/applications/application.ts';
import { openRow } from './store.ts';

/** The most cases of one owner that are looked through. */
const most = 100;

/** Cases of an owner in which they may still owe something, the nearest date first. */
export async function listUndecidedFilings(
  ctx: { db: Database; vault: Vault } & WithCatalogue,
  of: SQL | undefined,
): Promise<Application[]> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(inArray(applications.status, ['correction_requested', 'submitted']), of))
    .orderBy(sql`${applications.correctionDueOn} asc nulls last`, asc(applications.id))
    .limit(most);
  return Promise.all(rows.map(async (row) => openRow(ctx, row)));
}
