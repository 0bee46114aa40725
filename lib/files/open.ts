import { record } from '#lib/audit/record.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { ByteRange } from '#lib/kernel/file-store.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findWay } from './access-store.ts';
import type { FilesContext } from './context.ts';
import { isUsable, type StoredFile } from './file.ts';
import { read } from './keeping/object.ts';
import { findFile } from './store.ts';

export type OpenRefusal =
  | { code: 'unknown_file' }
  | { code: 'waiting' }
  | { code: 'infected' }
  | { code: 'failed' }
  | { code: 'range'; size: number };

export type Opened = { file: StoredFile; range: ByteRange; bytes: AsyncIterable<Uint8Array> };

/** `range` as asked for: from the beginning, or the last bytes. */
export type Wanted = { from: number; to?: number | undefined } | { last: number };

/**
 * Opens a file for its owner, or for staff of a department whose case carries it and is not their own; on record. What is
 * not known to be clean is opened by nobody.
 */
export async function openFile(
  ctx: FilesContext<Actor>,
  { fileId, wanted }: { fileId: string; wanted?: Wanted | undefined },
): Promise<Result<Opened, OpenRefusal>> {
  const way = await findWay(ctx.db, ctx.actor, fileId);
  const found = way && (await findFile(ctx, fileId));
  if (!way || !found) return err({ code: 'unknown_file' });
  const { seal, ...file } = found;
  if (!isUsable(file, ctx))
    return err({ code: file.scan === 'infected' || file.scan === 'failed' ? file.scan : 'waiting' });
  const range = rangeIn(file.size, wanted);
  if (!range) return err({ code: 'range', size: file.size });
  const bytes = await read(ctx.fileStore, seal, { size: file.size, range });
  const subject = way.applicationId ? `application:${way.applicationId}` : `person:${ctx.actor.id}`;
  const event = { actorId: ctx.actor.id, action: 'read_file', subject, facts: { file: file.id }, at: ctx.now() };
  // A browser asks for a file in many ranges: one look is one entry.
  if (range.from === 0) await ctx.db.transaction((db) => record(db, ctx.vault, event));
  return ok({ file, range, bytes });
}

/** The bytes that are asked for and there; undefined where there are none. */
function rangeIn(size: number, wanted: Wanted = { from: 0 }): ByteRange | undefined {
  const from = 'last' in wanted ? Math.max(0, size - wanted.last) : wanted.from;
  const to = 'last' in wanted ? size - 1 : Math.min(wanted.to ?? size - 1, size - 1);
  return from <= to && from < size ? { from, to } : undefined;
}
