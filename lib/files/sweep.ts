import type { FilesContext } from './context.ts';
import { eraseGoing } from './erase-object.ts';
import { deleteStaleUploads, knownObjects, listAbandoned, listGoing } from './erase-store.ts';
import { deleteRow } from './store.ts';

const hour = 3_600_000;

/** An arrival that has not ended after this time has ended; an upload in parts may be gone on with for a day. */
const patience = { arrival: 6 * hour, upload: 24 * hour, object: hour };

export type Swept = { abandoned: number; erased: number; uploads: number; orphans: number };

/**
 * A job: clears away what a broken line or a killed process left. Afterwards every object has a row, and every row its object.
 * `at once` takes nothing for still on its way, for when no portal runs.
 */
export async function sweep(ctx: FilesContext<null>, { atOnce = false } = {}): Promise<Swept> {
  const before = (time: number) => new Date(ctx.now().getTime() - (atOnce ? -hour : time));
  const { db, fileStore } = ctx;
  const abandoned = await listAbandoned(db, before(patience.arrival));
  for (const { id, objects } of abandoned) {
    for (const object of objects) await fileStore.remove(object);
    await deleteRow(db, id);
  }
  const going = await listGoing(db);
  for (const one of going) await eraseGoing(ctx, one);
  const uploads = await deleteStaleUploads(db, before(patience.upload));
  const orphans = await removeOrphans(ctx, before(patience.object));
  return { abandoned: abandoned.length, erased: going.length, uploads, orphans };
}

/** Objects that no row knows. One of the last hour is left, though a row stands before its object. */
async function removeOrphans({ db, fileStore }: FilesContext<null>, before: Date): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const clear = async () => {
    const known = await knownObjects(db, batch);
    for (const id of batch.filter((one) => !known.has(one))) {
      await fileStore.remove(id);
      removed += 1;
    }
    batch = [];
  };
  for await (const { id, storedAt } of fileStore.list()) {
    if (storedAt < before) batch.push(id);
    if (batch.length === 500) await clear();
  }
  await clear();
  return removed;
}
