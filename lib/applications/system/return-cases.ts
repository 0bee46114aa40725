import { recordEvent } from '#lib/applications/case/record-event.ts';
import { after } from '#lib/applications/life/life.ts';
import { eachCase, type Clockwork } from './each-case.ts';
import { listOrphaned } from './orphan-store.ts';

export type Returned = { returned: number };

/**
 * Returns to the queue, on record, the cases of reviewers who hold the post no more or whose account is disabled; only
 * those of `assigneeId` if it is given. No case waits for somebody who does not come.
 */
export async function returnCases(
  ctx: Clockwork,
  { assigneeId, pageSize = 200 }: { assigneeId?: string; pageSize?: number } = {},
): Promise<Returned> {
  const done = { returned: 0 };
  const list = (db: Clockwork['db'], page: Parameters<typeof listOrphaned>[2]) => listOrphaned(db, assigneeId, page);
  await eachCase(ctx, { list, pageSize }, async (inside, found) => {
    const status = after(found.application.status, 'hand_back');
    if (!status) return;
    await recordEvent({ ...inside, actor: null }, found, {
      ...{ step: 'hand_back', status, facts: {} },
      projection: { assigneeId: null },
    });
    done.returned += 1;
  });
  return done;
}
