import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { enteredBy } from '#lib/applications/case/store.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Begun } from './begun.ts';

/** What an officer has begun and not filed, the newest first. */
export const listBegun = (db: Database, officerId: string): Promise<Begun[]> =>
  db
    .select({
      ...{ id: applications.id, service: applications.service },
      ...{ createdAt: applications.createdAt, updatedAt: applications.updatedAt },
    })
    .from(applications)
    .where(and(enteredBy(officerId), eq(applications.status, 'draft')))
    .orderBy(desc(applications.id));

/** The language in which whoever stands there is written to. */
export async function setLocale(db: Database, id: string, locale: Locale): Promise<void> {
  await db.update(applications).set({ locale }).where(eq(applications.id, id));
}
