import type { ApplicationContext } from '#lib/applications/context.ts';
import { codeLasts, makeCode } from '#lib/identity/one-time-code.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import { postLetter } from '#lib/notifications/post-letter.ts';
import { codeUse, type Found } from './find-to-prove.ts';
import { proofLetter } from './proof-letter.ts';

/** Sends a code to an address; earlier codes for it become invalid. */
export async function sendProofCode(ctx: ApplicationContext & WithCity, found: Found, locale: Locale): Promise<void> {
  const { address, field } = found.given;
  const channel = field.kind;
  await ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const code = await makeCode(inside, codeUse(ctx, found), 6);
    const expiresAt = new Date(ctx.now().getTime() + codeLasts);
    await postLetter(inside, { to: address, ...proofLetter(ctx, { code, channel }, locale) }, { channel, expiresAt });
  });
}
