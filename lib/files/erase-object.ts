import type { FilesContext } from './context.ts';
import { findGoing, forgetObjects, type Going } from './erase-store.ts';
import { forgetReplaced } from './store.ts';

type Keeping = Pick<FilesContext, 'db' | 'fileStore'>;

/** Removes the object of a file that is marked as erased. Where it fails, `sweep` does it again. */
export async function eraseObject(ctx: Keeping, fileId: string): Promise<void> {
  const going = await findGoing(ctx.db, fileId);
  if (going) await eraseGoing(ctx, going);
}

export async function eraseGoing({ db, fileStore }: Keeping, { id, objects }: Going): Promise<void> {
  for (const object of objects) await fileStore.remove(object);
  await forgetObjects(db, id);
}

/** Removes what another object took the place of. Where it fails, `sweep` does it again. */
export async function removeReplaced(
  { db, fileStore }: Keeping,
  { id, object }: { id: string; object: string },
): Promise<void> {
  await fileStore.remove(object);
  await forgetReplaced(db, id);
}
