import type { Database } from '#db/client.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Case } from '#lib/applications/case/record-event.ts';
import { findApplication, listEvents } from '#lib/applications/case/store.ts';
import { findTerms } from '#lib/applications/case/submission-store.ts';
import type { IdPage } from './due-store.ts';

export type Clockwork = Omit<ApplicationContext, 'actor'>;

/**
 * Works on every listed case in a transaction of its own, which locks it. A case that fails keeps no other waiting;
 * afterwards what they failed of is thrown, together.
 */
export async function eachCase(
  ctx: Clockwork,
  { list, pageSize }: { list: (db: Database, page: IdPage) => Promise<string[]>; pageSize: number },
  work: (inside: Clockwork, found: Case) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  let page: string[] = [];
  do {
    page = await list(ctx.db, { after: page.at(-1), limit: pageSize });
    for (const id of page)
      await ctx.db
        .transaction(async (db) => {
          const inside = { ...ctx, db };
          const found = await lockCase(inside, id);
          if (found) await work(inside, found);
        })
        .catch((error: unknown) => void failures.push(error));
  } while (page.length === pageSize);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} late cases failed`);
}

async function lockCase(ctx: Clockwork, id: string): Promise<Case | undefined> {
  const application = await findApplication(ctx, { id, of: undefined, lock: true });
  const terms = application && (await findTerms(ctx.db, id));
  return application && terms && { application, terms, events: await listEvents(ctx, id) };
}
