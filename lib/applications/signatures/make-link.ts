import { randomBytes } from 'node:crypto';
import { lockMine } from '#lib/applications/case/store.ts';
import { subjectOf } from '#lib/applications/case/record-event.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { record } from '#lib/audit/record.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { findPlace, recordLink } from './copy-store.ts';
import { isWaiting, linkText } from './copy.ts';
import { linkLetter } from './link-letter.ts';
import { holdCopy } from './lock-copy.ts';

/** `addressOf` is where a token leads; with an e-mail address the portal sends the link there, too. */
export type MakeLink = {
  signatureId: string;
  email?: string | undefined;
  locale: Locale;
  addressOf: (token: string) => string;
};
/** `sentTo` is where the portal sends it, too. */
export type MadeLink = { signatureId: string; address: string; sentTo: string | undefined };
export type LinkRefusal = { code: 'unknown_signature' | 'not_waiting' | 'signed_already' };

/**
 * Makes the link by which somebody opens the copy they are asked to sign, for the applicant to hand on. It is told once and
 * kept hashed; the link before it, and the account that opened that one, count no more.
 */
export async function makeLink(
  ctx: ApplicationContext,
  { signatureId, email, locale, addressOf }: MakeLink,
): Promise<Result<MadeLink, LinkRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const place = await findPlace(db, signatureId);
    const mine = place && (await lockMine(inside, { id: place.applicationId, personId: ctx.actor.id }));
    const held = mine && (await holdCopy(inside, place));
    const asked = held?.signatures.find(({ id }) => id === signatureId);
    if (!held || !asked) return err({ code: 'unknown_signature' });
    if (!isWaiting(held.copy, ctx.now())) return err({ code: 'not_waiting' });
    if (asked.signedAt) return err({ code: 'signed_already' });
    const token = randomBytes(24).toString('base64url');
    await recordLink(db, signatureId, ctx.vault.hash(linkText(token)));
    await record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'make_signature_link', subject: subjectOf(held.application.id) },
      at: ctx.now(),
    });
    const address = addressOf(token);
    const letter = linkLetter(ctx, { address, until: held.copy.until }, locale);
    if (email) await postLetter(inside, { to: email, ...letter }, { expiresAt: held.copy.until });
    return ok({ signatureId, address, sentTo: email });
  });
}
