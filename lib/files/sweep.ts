import type { FilesContext } from './context.ts';
import { eraseGoing, removeReplaced } from './erase-object.ts';
import { deleteStaleUploads, knownObjects, listAbandoned, listGoing, listReplaced } from './erase-store.ts';
import { deleteRow } from './store.ts';

const hour = 3_600_000;

/** An arrival that has not ended after this time has ended; an upload in parts may be gone on with for a day. */
const patience = { arrival: 6 * hour, upload: 24 * hour, object: hour };

type When = { atOnce?: boolean };
const before = ({ now }: FilesContext<null>, time: number, { atOnce = false }: When): Date =>
  new Date(now().getTime() - (atOnce ? -hour : time));

export type Swept = { abandoned: number; erased: number; uploads: number };

/**
 * A job: clears away what a broken line or a killed process left in rows. `atOnce` takes nothing for still on its way, for
 * when no portal runs.
 */
export async function sweep(ctx: FilesContext<null>, when: When = {}): Promise<Swept> {
  const { db, fileStore } = ctx;
  const stale = before(ctx, patience.arrival, when);
  const abandoned = await untilNone(
    () => listAbandoned(db, stale),
    async ({ id, objects }) => {
      for (const object of objects) await fileStore.remove(object);
      await deleteRow(db, id);
    },
  );
  const erased = await untilNone(
    () => listGoing(db),
    (one) => eraseGoing(ctx, one),
  );
  await untilNone(
    () => listReplaced(db),
    (one) => removeReplaced(ctx, one),
  );
  const uploads = await deleteStaleUploads(db, before(ctx, patience.upload, when));
  return { abandoned, erased, uploads };
}

/** Does all that a list names, a page at a time, and says how many there were; what is done stands on it no more. */
async function untilNone<T>(list: () => Promise<T[]>, work: (one: T) => Promise<void>): Promise<number> {
  let done = 0;
  for (let page = await list(); page.length > 0; page = await list()) {
    for (const one of page) await work(one);
    done += page.length;
  }
  return done;
}

/** A job: removes objects that no row knows. Afterwards every object has a row. */
export async function findOrphans(ctx: FilesContext<null>, when: When = {}): Promise<{ orphans: number }> {
  const { db, fileStore } = ctx;
  const latest = before(ctx, patience.object, when);
  let orphans = 0;
  for await (const ids of inBatches(fileStore, latest)) {
    const known = await knownObjects(db, ids);
    for (const id of ids.filter((one) => !known.has(one))) {
      await fileStore.remove(id);
      orphans += 1;
    }
  }
  return { orphans };
}

/** What was stored before `latest`. A row stands before its object; the hour between is for clocks that differ. */
async function* inBatches(store: FilesContext['fileStore'], latest: Date): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const { id, storedAt } of store.list()) {
    if (storedAt < latest) batch.push(id);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
