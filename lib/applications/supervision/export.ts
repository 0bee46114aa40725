import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';

/** Puts on record that somebody took a table of supervision away, and how large it was. */
export const recordExport = (
  ctx: ApplicationContext,
  { table, rows }: { table: string; rows: number },
): Promise<void> =>
  ctx.db.transaction((db) =>
    record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'export_supervision', subject: 'supervision', at: ctx.now() },
      facts: { table, rows: String(rows) },
    }),
  );
