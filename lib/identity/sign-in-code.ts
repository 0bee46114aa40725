import { randomInt } from 'node:crypto';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { countTry, deleteCodes, replaceCode } from './code-store.ts';
import { findPersonByEmail, insertPerson, recordEmailVerified } from './store.ts';

const minutes = 10;
const mostTries = 5;

export type CodeRefusal = { code: 'wrong_or_old' } | { code: 'disabled' };

type Asking = Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>;

/** Issues eight digits for any address; earlier codes of the address become invalid. */
export async function issueCode({ db, vault, now }: Asking, email: string): Promise<string> {
  const code = String(randomInt(0, 100_000_000)).padStart(8, '0');
  await replaceCode(db, {
    identifier: identifierOf(vault, email),
    token: tokenOf(vault, email, code),
    expires: new Date(now().getTime() + minutes * 60_000),
  });
  return code;
}

/** Signs in the owner of the address, creating an account for somebody new. A code allows five tries and one use. */
export async function proveCode(
  { db, vault, now }: Asking,
  { email, code, locale }: { email: string; code: string; locale: Locale },
): Promise<Result<{ personId: string }, CodeRefusal>> {
  const identifier = identifierOf(vault, email);
  const tried = await countTry(db, identifier, now());
  if (!tried || tried.tries > mostTries || tried.token !== tokenOf(vault, email, code))
    return err({ code: 'wrong_or_old' });
  const used = await deleteCodes(db, identifier);
  if (used === 0) return err({ code: 'wrong_or_old' });
  const person =
    (await findPersonByEmail(db, email)) ?? (await insertPerson(db, { email, emailVerified: now(), locale }));
  if (!person || person.disabledAt) return err({ code: 'disabled' });
  await recordEmailVerified(db, person.id, now());
  return ok({ personId: person.id });
}

const identifierOf = (vault: Context['vault'], email: string) => vault.hash(`sign-in:${email}`);
const tokenOf = (vault: Context['vault'], email: string, code: string) => vault.hash(`sign-in:${email}:${code}`);
