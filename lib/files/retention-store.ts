import { and, asc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { files, fileUses } from '#db/schema/files.ts';
import type { Kept } from './retention.ts';

/** A page of the files that are there, with the applications that carry them. */
export async function listKept(db: Database, after: string | undefined): Promise<(Kept & { id: string })[]> {
  const rows = await db
    .select({ id: files.id, receivedAt: files.receivedAt, expiresAt: files.expiresAt, putAwayAt: files.putAwayAt })
    .from(files)
    .where(and(isNotNull(files.settledAt), isNull(files.erasedAt), after ? gt(files.id, after) : undefined))
    .orderBy(asc(files.id))
    .limit(500);
  const { service, status, filedById, updatedAt } = applications;
  const uses = await db
    .select({ fileId: fileUses.fileId, carrier: { service, status, filedById, updatedAt } })
    .from(fileUses)
    .innerJoin(applications, eq(applications.id, fileUses.applicationId))
    .where(
      inArray(
        fileUses.fileId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.map((row) => ({
    ...row,
    carriers: uses.filter(({ fileId }) => fileId === row.id).map(({ carrier }) => carrier),
  }));
}
