import { randomInt } from 'node:crypto';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { countTry, deleteCodes, replaceCode } from './code-store.ts';
import { findPersonByEmail, insertPerson, recordEmailVerified } from './store.ts';

/** In milliseconds. */
export const codeLasts = 10 * 60_000;
const mostTries = 5;

export type CodeRefusal = { code: 'wrong_or_old' } | { code: 'disabled' };

type Asking = Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>;

/**
 * Who asks for a code: `browser` is a secret of theirs, so that a code is of no use to another browser, and what another
 * browser asks or tries takes nothing from this one.
 */
export type CodeAsker = { email: string; browser: string };

/** Issues eight digits for any address; earlier codes of the same browser become invalid. */
export async function issueCode({ db, vault, now }: Asking, asker: CodeAsker): Promise<string> {
  const code = String(randomInt(0, 100_000_000)).padStart(8, '0');
  await replaceCode(db, {
    identifier: identifierOf(vault, asker),
    token: tokenOf(vault, asker, code),
    expires: new Date(now().getTime() + codeLasts),
  });
  return code;
}

/** Signs in the owner of the address, creating an account for somebody new. A code allows five tries and one use. */
export async function proveCode(
  { db, vault, now }: Asking,
  { code, locale, ...asker }: CodeAsker & { code: string; locale: Locale },
): Promise<Result<{ personId: string }, CodeRefusal>> {
  const { email } = asker;
  const identifier = identifierOf(vault, asker);
  const tried = await countTry(db, identifier, now());
  if (!tried || tried.tries > mostTries || tried.token !== tokenOf(vault, asker, code))
    return err({ code: 'wrong_or_old' });
  const used = await deleteCodes(db, identifier);
  if (used === 0) return err({ code: 'wrong_or_old' });
  const person =
    (await findPersonByEmail(db, email)) ?? (await insertPerson(db, { email, emailVerified: now(), locale }));
  if (!person || person.disabledAt) return err({ code: 'disabled' });
  await recordEmailVerified(db, person.id, now());
  return ok({ personId: person.id });
}

const identifierOf = (vault: Context['vault'], { email, browser }: CodeAsker) =>
  vault.hash(`sign-in:${browser}:${email}`);
const tokenOf = (vault: Context['vault'], asker: CodeAsker, code: string) =>
  vault.hash(`sign-in:${identifierOf(vault, asker)}:${code}`);
