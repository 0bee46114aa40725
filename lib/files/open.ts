import { record } from '#lib/audit/record.ts';
import { recordRefusal } from '#lib/audit/record-refusal.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { ByteRange } from '#lib/kernel/file-store.ts';
import { officeIn } from '#lib/kernel/office.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findCarrier, findWay, type Way } from './access-store.ts';
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
  if (!way) await recordRefusedFile(ctx, fileId);
  const found = way && (await findFile(ctx, fileId));
  if (!way || !found) return err({ code: 'unknown_file' });
  const { seal, ...file } = found;
  if (!isUsable(file, ctx))
    return err({ code: file.scan === 'infected' || file.scan === 'failed' ? file.scan : 'waiting' });
  const range = rangeIn(file.size, wanted);
  if (!range) return err({ code: 'range', size: file.size });
  const bytes = await read(ctx.fileStore, seal, { size: file.size, range });
  const event = { actorId: ctx.actor.id, action: 'read_file', ...lookAt(ctx.actor, file.id, way), at: ctx.now() };
  // A browser asks for a file in many ranges: one look is one entry.
  if (range.from === 0) await ctx.db.transaction((db) => record(db, ctx.vault, event));
  return ok({ file, range, bytes });
}

function lookAt(actor: Actor, file: string, { through }: Way): { subject: string; facts: Record<string, string> } {
  if (!through) return { subject: `person:${actor.id}`, facts: { file } };
  const { applicationId, department } = through;
  const office = officeIn(actor, department);
  return { subject: `application:${applicationId}`, facts: { file, department, ...(office && { role: office.post }) } };
}

/** Staff who ask for a file of a case that is not theirs are on record. */
async function recordRefusedFile(ctx: FilesContext<Actor>, fileId: string): Promise<void> {
  const carrier = ctx.actor.posts.length > 0 ? await findCarrier(ctx.db, fileId) : undefined;
  if (carrier) await recordRefusal(ctx, { asked: 'file', subject: `application:${carrier}`, why: 'elsewhere' });
}

/** The bytes that are asked for and there; undefined where there are none. */
function rangeIn(size: number, wanted: Wanted = { from: 0 }): ByteRange | undefined {
  const from = 'last' in wanted ? Math.max(0, size - wanted.last) : wanted.from;
  const to = 'last' in wanted ? size - 1 : Math.min(wanted.to ?? size - 1, size - 1);
  return from <= to && from < size ? { from, to } : undefined;
}
