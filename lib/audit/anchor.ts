import { z } from 'zod';
import { canonical } from '#lib/kernel/canonical.ts';
import { isSigned } from '#lib/kernel/signers.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Break, Link } from './chain.ts';

/** The ends of all lanes at a moment, kept outside the database: a copy of it put back later lacks the rows since. */
const anchor = z.object({
  at: z.string(),
  heads: z.array(z.object({ lane: z.number(), sequence: z.number(), hash: z.string() })),
});
export type Anchor = z.output<typeof anchor>;

const signature = z.object({ algorithm: z.enum(['Ed25519', 'SM2']), key: z.string(), value: z.string() });
/** `signature` is what others check without our keys; lines from before it lack it. */
const signed = anchor.extend({ seal: z.string(), signature: signature.optional() });

const textOf = ({ at, heads }: Anchor): string => `anchor:${canonical({ at, heads })}`;

const sealOf = (vault: Vault, made: Anchor, seal?: string): string => vault.mac(textOf(made), seal);

type Ends = { lane: number; head: { sequence: number; hash: string } }[];

export function anchorLine(vault: Vault, ends: Ends, at: Date): string {
  const heads = ends
    .filter(({ head }) => head.sequence > 0)
    .map(({ lane, head: { sequence, hash } }) => ({ lane, sequence, hash }));
  const made = { at: at.toISOString(), heads };
  return JSON.stringify({ ...made, seal: sealOf(vault, made), signature: vault.sign(textOf(made)) });
}

/** The last anchor of a file; throws if somebody without the key wrote it. */
export function lastAnchor(vault: Vault, file: string): Anchor | undefined {
  const line = file.trim().split('\n').at(-1);
  if (!line) return undefined;
  const { seal, signature: by, ...last } = signed.parse(JSON.parse(line));
  if (seal !== sealOf(vault, last, seal)) throw new Error('The last anchor was not made with this key');
  if (by && !isSigned(textOf(last), by)) throw new Error('The signature of the last anchor does not fit it');
  return last;
}

/** The row that an anchor saw at the end of a lane must still be there. */
export function breaksSince(
  last: Anchor | undefined,
  { lane, rows }: { lane: number; rows: { link: Link }[] },
): Break[] {
  const seen = last?.heads.find((head) => head.lane === lane);
  if (!seen || rows.some(({ link }) => link.sequence === seen.sequence && link.hash === seen.hash)) return [];
  return [{ sequence: seen.sequence, kind: 'anchored-row-gone' }];
}
