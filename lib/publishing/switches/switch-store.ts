import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { serviceSwitches } from '#db/schema/publishing.ts';
import type { ServiceSwitch, SwitchState } from './switch.ts';

export async function insertSwitch(
  db: Database,
  { reason, ...row }: ServiceSwitch & { edition: number },
): Promise<void> {
  await db.insert(serviceSwitches).values({ ...row, reasonZh: reason.zh, reasonEn: reason.en });
}

/** Those that are not over at a moment, newest first; of one service, or of all. */
export async function listSwitches(db: Database, at: Date, service?: string): Promise<ServiceSwitch[]> {
  const rows = await db
    .select()
    .from(serviceSwitches)
    .where(
      and(
        or(isNull(serviceSwitches.endsAt), gt(serviceSwitches.endsAt, at)),
        service === undefined ? undefined : eq(serviceSwitches.service, service),
      ),
    )
    .orderBy(desc(serviceSwitches.edition));
  return rows.map(switchOf);
}

/** Waits until nobody sends an application for the service, and keeps others waiting until the transaction ends. */
export async function lockSwitch(db: Database, service: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`switch:${service}`}, 0))`);
}

/** Waits until nobody switches the service, and keeps it as it is until the transaction ends. */
export async function holdSwitch(db: Database, service: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`switch:${service}`}, 0))`);
}

export const switchOf = (row: typeof serviceSwitches.$inferSelect): ServiceSwitch => ({
  ...{ service: row.service, instead: row.instead, startsAt: row.startsAt, endsAt: row.endsAt },
  // Only `insertSwitch` writes here, under this type.
  state: row.state as SwitchState,
  reason: { zh: row.reasonZh, en: row.reasonEn },
});
