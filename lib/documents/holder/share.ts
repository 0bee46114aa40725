import { randomBytes } from 'node:crypto';
import { record } from '#lib/audit/record.ts';
import { presentSdJwt } from '#lib/documents/credential/sd-jwt.ts';
import type { ClaimPath } from '#lib/documents/credential/reveal.ts';
import { findOwned } from '#lib/documents/store.ts';
import type { Context } from '#lib/kernel/context.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { endShare, findShare, findShared, insertLook, insertShare } from './share-store.ts';

/** The parts of a document that its holder may show: `holder`, `holder_code`, `record`, and `items.<name>`. */
export type Sharing = { documentId: string; parts: string[]; days: number; purpose: string };
export type SharingRefusal = { code: 'unknown_document' } | { code: 'too_long' } | { code: 'revoked' };

/** No link shows anything for longer, in days. */
export const longestShare = 30;

const day = 24 * 3_600_000;

/** True for a claim that one of the parts names, and for what it stands in. */
export const isIn =
  (parts: string[]) =>
  (path: ClaimPath): boolean =>
    parts.some((part) => part === path.join('.') || part.startsWith(`${path.join('.')}.`));

/** Makes a link that shows the chosen parts of one's document for some days. Its token is told once and kept hashed. */
export async function shareDocument(
  ctx: Context,
  { documentId, parts, days, purpose }: Sharing,
): Promise<Result<{ documentId: string; token: string }, SharingRefusal>> {
  if (days < 1 || days > longestShare) return err({ code: 'too_long' });
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const found = await findOwned(inside, { id: documentId, personId: ctx.actor.id });
    if (!found) return err({ code: 'unknown_document' });
    if (found.document.revokedAt) return err({ code: 'revoked' });
    const token = randomBytes(24).toString('base64url');
    const credential = await presentSdJwt(found.credential, isIn(parts));
    const createdAt = ctx.now();
    const expiresAt = new Date(createdAt.getTime() + days * day);
    const tokenHash = ctx.vault.hash(hashed(token));
    await insertShare(inside, { documentId, tokenHash, purpose, credential, createdAt, expiresAt });
    await putOnRecord(inside, documentId, 'share_document');
    return ok({ documentId, token });
  });
}

const hashed = (token: string): string => `document-share:${token}`;

/** Ends a link to one's document at once. */
export async function stopSharing(
  ctx: Context,
  { id }: { id: string },
): Promise<Result<{ documentId: string }, { code: 'unknown_share' }>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const share = await findShare(db, id);
    const found = share && (await findOwned(inside, { id: share.documentId, personId: ctx.actor.id }));
    if (!found) return err({ code: 'unknown_share' });
    await endShare(db, id, ctx.now());
    await putOnRecord(inside, found.document.id, 'stop_sharing');
    return ok({ documentId: found.document.id });
  });
}

const putOnRecord = (ctx: Context, id: string, action: string): Promise<void> =>
  record(ctx.db, ctx.vault, { actorId: ctx.actor.id, action, subject: `document:${id}`, at: ctx.now() });

/** What a link shows, for whoever has it; the look is counted for its owner, on record. Undefined once it has ended. */
export async function lookAtShared(
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  token: string,
): Promise<{ credential: string; expiresAt: Date } | undefined> {
  if (!/^[\w-]{32}$/.test(token)) return undefined;
  const now = ctx.now();
  const shared = await findShared(ctx, { hashes: ctx.vault.hashes(hashed(token)), now });
  if (!shared) return undefined;
  const event = { actorId: null, action: 'see_shared_document', subject: `document:${shared.documentId}`, at: now };
  await ctx.db.transaction(async (db) => {
    await insertLook(db, shared.id, now);
    await record(db, ctx.vault, event);
  });
  return shared;
}
