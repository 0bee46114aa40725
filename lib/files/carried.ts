import type { Actor } from '#lib/kernel/context.ts';
import { maySee } from './access-store.ts';
import type { FilesContext } from './context.ts';
import { isUsable, type CarriedFile, type StoredFile } from './file.ts';
import { listCarried, listOwned } from './store.ts';

/** The files of a draft or case for its owner, and for staff who deal with it; undefined for everybody else. */
export async function listFiles(ctx: FilesContext<Actor>, applicationId: string): Promise<CarriedFile[] | undefined> {
  return (await maySee(ctx.db, ctx.actor, applicationId)) ? listCarried(ctx, applicationId) : undefined;
}

/** The answers of a draft or case that are files, by question; its caller has seen to it that the actor may see it. */
export async function filesByField(
  ctx: Pick<FilesContext, 'db' | 'vault'>,
  applicationId: string,
): Promise<Record<string, CarriedFile[]>> {
  const byField: Record<string, CarriedFile[]> = {};
  for (const file of await listCarried(ctx, applicationId))
    if (file.removedAt === null) (byField[file.field] ??= []).push(file);
  return byField;
}

/** Files that keep a draft from being sent: they wait for the scanner, or may not be opened by anybody. */
export async function listUnready(
  ctx: Pick<FilesContext, 'db' | 'vault' | 'scanner'>,
  applicationId: string,
): Promise<CarriedFile[]> {
  const carried = await listCarried(ctx, applicationId);
  return carried.filter((file) => file.removedAt === null && !isUsable(file, ctx));
}

/** What the actor gave before and may use again, newest first; a page of 50. */
export const listWallet = (ctx: FilesContext<Actor>, { before }: { before?: string } = {}): Promise<StoredFile[]> =>
  listOwned(ctx, { personId: ctx.actor.id, before });
