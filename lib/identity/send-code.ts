import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { codeLetter } from './code-letter.ts';
import { issueCode } from './sign-in-code.ts';

/** Sends a one-time code to known and unknown addresses alike, so that nobody learns who has an account. */
export async function sendCode(
  ctx: Pick<Context<Actor | null>, 'db' | 'vault' | 'now'> & WithCity,
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  await ctx.db.transaction(async (db) => {
    const code = await issueCode({ ...ctx, db }, email);
    await postLetter({ ...ctx, db }, { to: email, ...codeLetter(ctx, code, locale) });
  });
}
