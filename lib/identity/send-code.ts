import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { codeLetter } from './code-letter.ts';
import { codeLasts } from './one-time-code.ts';
import { issueCode, type CodeAsker } from './sign-in-code.ts';

/** Sends a one-time code to known and unknown addresses alike, so that nobody learns who has an account. */
export async function sendCode(
  ctx: Pick<Context<Actor | null>, 'db' | 'vault' | 'now'> & WithCity,
  { email, browser, locale }: CodeAsker & { locale: Locale },
): Promise<void> {
  await ctx.db.transaction(async (db) => {
    const code = await issueCode({ ...ctx, db }, { email, browser });
    const expiresAt = new Date(ctx.now().getTime() + codeLasts);
    await postLetter({ ...ctx, db }, { to: email, ...codeLetter(ctx, code, locale) }, { expiresAt });
  });
}
