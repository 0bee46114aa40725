import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { Application } from '#lib/applications/application.ts';

/** Puts down that the owner has seen a case as it stands, which changes nothing of it. */
export async function markSeen(
  db: Database,
  { id, version }: Pick<Application, 'id' | 'version'>,
  personId: string,
): Promise<void> {
  await db.update(applications).set({ seenBy: personId, seenVersion: version }).where(eq(applications.id, id));
}
