import { randomInt } from 'node:crypto';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { countTry, deleteCodes, findExpiry, replaceCode } from './code-store.ts';

/** In milliseconds. */
export const codeLasts = 10 * 60_000;
const mostTries = 5;

type Asking = Pick<Context<Actor | null>, 'db' | 'vault' | 'now'>;

/**
 * What a code is for, where it is sent, and who alone can use it: what another holder asks or tries takes nothing from
 * this one.
 */
export type CodeUse = { purpose: 'sign-in' | 'proof'; address: string; holder: string };

/** Makes a code of so many digits; earlier codes for the same use become invalid. */
export async function makeCode({ db, vault, now }: Asking, use: CodeUse, digits: number): Promise<string> {
  const code = String(randomInt(0, 10 ** digits)).padStart(digits, '0');
  await replaceCode(db, {
    identifier: identifierOf(vault, use),
    token: tokenOf(vault, use, code),
    expires: new Date(now().getTime() + codeLasts),
  });
  return code;
}

/** True if the code is the one that was sent. A code allows five tries and one use. */
export async function useCode({ db, vault, now }: Asking, use: CodeUse, code: string): Promise<boolean> {
  const identifier = identifierOf(vault, use);
  const tried = await countTry(db, identifier, now());
  if (!tried || tried.tries > mostTries || tried.token !== tokenOf(vault, use, code)) return false;
  return (await deleteCodes(db, identifier)) > 0;
}

/** The moment until which a code that was sent can be used; none where there is no such code, or no try is left. */
export const codeUntil = ({ db, vault, now }: Asking, use: CodeUse): Promise<Date | undefined> =>
  findExpiry(db, identifierOf(vault, use), { now: now(), mostTries });

const identifierOf = (vault: Context['vault'], { purpose, holder, address }: CodeUse) =>
  vault.hash(`${purpose}:${holder}:${address}`);
const tokenOf = (vault: Context['vault'], use: CodeUse, code: string) =>
  vault.hash(`${use.purpose}:${identifierOf(vault, use)}:${code}`);
