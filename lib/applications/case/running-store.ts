import { sql } from 'drizzle-orm';
import { applications } from '#db/schema/applications.ts';

/** In the words of the index `applications_near`, so that Postgres uses it. */
export const isRunning = sql`${applications.status} in ('submitted', 'accepted', 'in_review', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked')`;
