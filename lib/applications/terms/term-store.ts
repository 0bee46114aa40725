import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { caseTerms } from '#db/schema/case-terms.ts';

/** Makes `hashes` the terms of a case, in one statement. */
export async function replaceTerms(db: Database, applicationId: string, hashes: bigint[]): Promise<void> {
  const now = sql`${`{${[...new Set(hashes)].join(',')}}`}::bigint[]`;
  await db.execute(sql`
    with gone as (delete from ${caseTerms} where application_id = ${applicationId} and hash <> all(${now}))
    insert into ${caseTerms} (application_id, hash) select ${applicationId}::uuid, unnest(${now})
    on conflict do nothing`);
}
