import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';

type Wanted = { action: string; actorId: string; since: Date; limit: number };

/** What one person was refused since then. */
export const listRefusals = (
  db: Database,
  { action, actorId, since, limit }: Wanted,
): Promise<{ subject: string; facts: Record<string, string> }[]> =>
  db
    .select({ subject: auditEvents.subject, facts: auditEvents.facts })
    .from(auditEvents)
    .where(and(eq(auditEvents.actorId, actorId), eq(auditEvents.action, action), gt(auditEvents.at, since)))
    .orderBy(desc(auditEvents.id))
    .limit(limit);
