import { randomBytes } from 'node:crypto';
import { record } from '#lib/audit/record.ts';
import type { Session } from '#lib/identity/session.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { guestDays, linkText, wordText } from './guest.ts';
import { countTry, deleteKeysOf, deleteLinkOf, findLinkOf, holdGuest, replaceLink } from './guest-store.ts';
import { giveKey } from './guest-key.ts';
import { resumeLetter } from './resume-letter.ts';

const lasts = guestDays * 86_400_000;

/** `addressOf` is where a token leads. The address and the word are the guest’s; neither is kept but for the letter itself. */
export type MakeResumeLink = { email: string; word: string; locale: Locale; addressOf: (token: string) => string };
export type MadeResumeLink = { sentTo: string; until: Date };

/** Sends a guest the link by which they come back, and ends the one before. */
export async function makeResumeLink(
  ctx: Context & WithCity,
  { email, word, locale, addressOf }: MakeResumeLink,
): Promise<Result<MadeResumeLink, { code: 'no_guest' }>> {
  return ctx.db.transaction(async (db) => {
    const { vault, actor } = ctx;
    if (!(await holdGuest(db, actor.id))) return err({ code: 'no_guest' });
    const token = randomBytes(24).toString('base64url');
    const until = new Date(ctx.now().getTime() + lasts);
    await replaceLink(db, {
      ...{ personId: actor.id, until },
      ...{ tokenHash: vault.hash(linkText(token)), wordHash: vault.hash(wordText(token, word)) },
    });
    const letter = resumeLetter(ctx, { address: addressOf(token), until }, locale);
    await postLetter({ ...ctx, db }, { to: email, ...letter }, { expiresAt: until });
    await putOnRecord({ ...ctx, db }, actor.id, 'make_resume_link');
    return ok({ sentTo: email, until });
  });
}

/** The link that a guest has, if it still works. */
export const findResumeLink = (ctx: Context): Promise<{ until: Date } | undefined> =>
  findLinkOf(ctx.db, ctx.actor.id, ctx.now());

/** `key` is for the browser that opened it. */
export type Resumed = { personId: string; key: Session };

/**
 * Opens a link with the word its guest chose, once; browsers that held what they write before do so no more. Whatever
 * keeps it from opening, the answer is the same: an unknown link, a wrong word, one try too many, a link that is used or
 * over.
 */
export async function openResumeLink(
  ctx: Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>,
  { token, word }: { token: string; word: string },
): Promise<Result<Resumed, { code: 'not_opened' }>> {
  return ctx.db.transaction(async (db) => {
    const { vault, now } = ctx;
    const tried = await countTry(db, { hashes: vault.hashes(linkText(token)), now: now() });
    if (!tried) return err({ code: 'not_opened' });
    const { personId, wordHash } = tried;
    const isRight = vault.hashes(wordText(token, word)).includes(wordHash);
    await putOnRecord({ ...ctx, db }, personId, isRight ? 'open_resume_link' : 'miss_resume_link');
    if (!isRight) return err({ code: 'not_opened' });
    await deleteLinkOf(db, personId);
    await deleteKeysOf(db, personId);
    return ok({ personId, key: await giveKey({ db, now }, { personId }) });
  });
}

/** Whoever tries is nobody yet. */
const putOnRecord = (
  { db, vault, now }: Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>,
  personId: string,
  action: string,
): Promise<void> =>
  record(db, vault, {
    ...{ actorId: action === 'miss_resume_link' ? null : personId, action, subject: `person:${personId}`, at: now() },
  });
