import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { makeCode, useCode, type CodeUse } from './one-time-code.ts';
import { findPersonByEmail, insertPerson, recordEmailVerified } from './store.ts';

export type CodeRefusal = { code: 'wrong_or_old' } | { code: 'disabled' };

type Asking = Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>;

/** Who asks for a code: `browser` is a secret of theirs, so that a code is of no use to another browser. */
export type CodeAsker = { email: string; browser: string };

/** Issues eight digits for any address; earlier codes of the same browser become invalid. */
export const issueCode = (ctx: Asking, asker: CodeAsker): Promise<string> => makeCode(ctx, useOf(asker), 8);

/** Signs in the owner of the address, creating an account for somebody new. */
export async function proveCode(
  ctx: Asking,
  { code, locale, ...asker }: CodeAsker & { code: string; locale: Locale },
): Promise<Result<{ personId: string }, CodeRefusal>> {
  const { db, now } = ctx;
  const { email } = asker;
  if (!(await useCode(ctx, useOf(asker), code))) return err({ code: 'wrong_or_old' });
  const person =
    (await findPersonByEmail(db, email)) ?? (await insertPerson(db, { email, emailVerified: now(), locale }));
  if (!person || person.disabledAt) return err({ code: 'disabled' });
  await recordEmailVerified(db, person.id, now());
  return ok({ personId: person.id });
}

const useOf = ({ email, browser }: CodeAsker): CodeUse => ({ purpose: 'sign-in', address: email, holder: browser });
