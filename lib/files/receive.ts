import { record } from '#lib/audit/record.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { findMine } from './access-store.ts';
import { most, type Allowance } from './checks/allowance.ts';
import { checkContent, watcherOf } from './checks/content.ts';
import { headLength, kindOf, nameFor, type FileKind } from './checks/kind.ts';
import type { ContentRefusal, ReceiveRefusal } from './checks/refusal.ts';
import type { FilesContext } from './context.ts';
import type { StoredFile } from './file.ts';
import { BrokenOff, measured, Unwanted, withHead, type Measure } from './keeping/measured.ts';
import { keep, newSeal, read } from './keeping/object.ts';
import type { Seal } from './keeping/sealed-bytes.ts';
import { removeReplaced } from './erase-object.ts';
import { scanFile } from './scan.ts';
import * as store from './store.ts';

/** A file for a question of a draft, or of a case in correction. `allow` is what the question takes. */
export type Given = {
  applicationId: string;
  field: string;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  allow?: Allowance;
};

type Arrival = { id: string; kind: FileKind; name: string; seal: Seal; given: Given; allow: Allowance };

/**
 * Takes a file while it arrives: row first, then the sealed object, then checks, then it counts. Where it is refused, or the
 * process dies at any point, `sweep` leaves neither row nor object.
 */
export async function receiveFile(ctx: FilesContext<Actor>, given: Given): Promise<Result<StoredFile, ReceiveRefusal>> {
  const allow = given.allow ?? most;
  const begun = await begin(ctx, given, allow);
  if (!begun.ok) return begun;
  const { arrival, bytes } = begun.value;
  const kept = await keepChecked(ctx, arrival, bytes).catch((error: unknown) => {
    if (error instanceof BrokenOff) return err({ code: 'broken_off' });
    throw error;
  });
  const settled = kept.ok ? await settle(ctx, arrival, kept.value) : kept;
  if (!settled.ok) {
    await abandon(ctx, arrival, kept.ok ? kept.value.seal : arrival.seal);
    return settled;
  }
  if (kept.ok && kept.value.seal.object !== arrival.seal.object)
    await removeReplaced(ctx, { id: arrival.id, object: arrival.seal.object });
  const scan = await scanFile(ctx, arrival.id);
  return ok({ ...settled.value, scan });
}

type Begun = { arrival: Arrival; bytes: AsyncIterable<Uint8Array> };

/** Everything that can be said before more than the first bytes are read. */
async function begin(ctx: FilesContext<Actor>, given: Given, allow: Allowance): Promise<Result<Begun, ReceiveRefusal>> {
  const mine = await findMine(ctx.db, { applicationId: given.applicationId, personId: ctx.actor.id });
  if (!mine) return err({ code: 'unknown_application' });
  if (!mine.isOpen) return err({ code: 'closed' });
  const { count } = await store.countUses(ctx.db, given);
  if (count >= allow.count) return err({ code: 'too_many', most: allow.count });
  const opened = await withHead(given.bytes, headLength).catch(() => undefined);
  if (!opened) return err({ code: 'broken_off' });
  const named = nameAndKind(opened.head, given.name, allow);
  if (!named.ok) return named;
  const seal = newSeal();
  const row = { personId: mine.ownerId, organisationId: mine.organisationId, ...named.value, seal, at: ctx.now() };
  const id = await store.insertArriving(ctx, row);
  return ok({ arrival: { id, ...named.value, seal, given, allow }, bytes: opened.bytes });
}

function nameAndKind(
  head: Buffer,
  typed: string,
  { kinds }: Allowance,
): Result<{ kind: FileKind; name: string }, ContentRefusal> {
  if (head.length === 0) return err({ code: 'empty' });
  const kind = kindOf(head);
  if (!kind.ok) return kind;
  if (!kinds.includes(kind.value)) return err({ code: 'kind_not_asked' });
  const name = nameFor(typed, kind.value);
  if (name.ok) return ok({ kind: kind.value, name: name.value });
  // A zip under another name is a document of an office program, or an archive.
  if (kind.value !== 'ofd') return name;
  return err({ code: /\.(?:docx|xlsx|pptx|wps|et|dps|od[tsp])$/i.test(typed) ? 'kind_other' : 'kind_archive' });
}

type Kept = { seal: Seal; sent: Measure; kept: Measure };

async function keepChecked(
  { db, fileStore }: FilesContext<Actor>,
  { id, kind, seal, allow }: Arrival,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<Kept, ContentRefusal>> {
  const watcher = watcherOf(kind);
  const { bytes, measure } = measured(source, { most: allow.size, look: watcher.push });
  const isWanted = await keep(fileStore, seal, bytes).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Unwanted) return false;
      throw error;
    },
  );
  const seen = watcher.end();
  if (!isWanted && measure().size > allow.size) return err({ code: 'too_large', most: allow.size });
  if (seen) return err(seen);
  const sent = measure();
  const checked = await checkContent(kind, {
    size: sent.size,
    read: (range) => read(fileStore, seal, { size: sent.size, range }),
  });
  if (!checked.ok) return checked;
  const { instead } = checked.value;
  if (!instead) return ok({ seal, sent, kept: sent });
  const next = newSeal();
  await store.announceNext(db, id, next.object);
  const made = measured(once(instead), { most: Number.POSITIVE_INFINITY });
  await keep(fileStore, next, made.bytes);
  return ok({ seal: next, sent, kept: made.measure() });
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** From here on the file counts: under a lock, so that two that arrive together are both counted. */
async function settle(
  ctx: FilesContext<Actor>,
  { id, kind, name, seal: arrived, given, allow }: Arrival,
  { seal, sent, kept }: Kept,
): Promise<Result<StoredFile, ReceiveRefusal>> {
  const at = ctx.now();
  const scan = ctx.scanner ? ('waiting' as const) : ('not-scanned' as const);
  return ctx.db.transaction(async (db) => {
    const { applicationId, field } = given;
    const mine = await findMine(db, { applicationId, personId: ctx.actor.id, lock: true });
    if (!mine?.isOpen) return err({ code: 'closed' });
    const { count, total } = await store.countUses(db, given);
    if (count >= allow.count) return err({ code: 'too_many', most: allow.count });
    if (total + kept.size > allow.total) return err({ code: 'total_too_large', most: allow.total });
    const settled = { size: kept.size, sentHash: sent.hash, hash: kept.hash, scan, seal, at, arrived: arrived.object };
    if (!(await store.settle({ ...ctx, db }, id, settled))) return err({ code: 'broken_off' });
    await store.insertUse(db, { fileId: id, applicationId, field }, at);
    const subject = `application:${applicationId}`;
    await record(db, ctx.vault, { actorId: ctx.actor.id, action: 'receive_file', subject, facts: { file: id }, at });
    return ok({ id, name, kind, size: kept.size, hash: kept.hash, scan, receivedAt: at, expiresAt: null });
  });
}

/** Objects first, so that none is without a row; what fails here the sweep does later. */
async function abandon({ db, fileStore }: FilesContext<Actor>, { id, seal }: Arrival, kept: Seal): Promise<void> {
  for (const object of new Set([seal.object, kept.object])) await fileStore.remove(object);
  await store.deleteRow(db, id);
}
