import { canonical } from '#lib/kernel/canonical.ts';
import type { Vault } from '#lib/kernel/vault.ts';

/** A row of a chain: what it says, its place, and the hash of the row before it. */
export type Link = { sequence: number; previousHash: string; hash: string };

/** The keyed hash of a row, over its predecessor and its canonical content; with the key of its `hash`, if it has one. */
export const hashOf = (
  vault: Vault,
  { previousHash, hash }: { previousHash: string; hash?: string },
  content: object,
): string => vault.mac(`chain:${previousHash}:${canonical(content)}`, hash);

export type Break = { sequence: number; kind: Kind };

type Kind = 'altered' | 'missing' | 'back-dated' | 'tail-removed' | 'head-forged' | 'anchored-row-gone';

type Checked = { link: Link; content: object; at: Date };

/**
 * In milliseconds. An act looks at the clock before it waits for its place in the log, and two servers' clocks differ: a
 * row may be this much older than the one before it.
 */
const tolerance = 60_000;

/** The breaks in a chain read in order, given its recorded head. */
export function breaksIn(vault: Vault, rows: Checked[], head: { sequence: number; hash: string }): Break[] {
  const found: Break[] = [];
  let previous: { sequence: number; hash: string; at: Date } = { sequence: 0, hash: '', at: new Date(0) };
  for (const { link, content, at } of rows) {
    const { sequence, previousHash, hash } = link;
    if (sequence !== previous.sequence + 1 || previousHash !== previous.hash) found.push({ sequence, kind: 'missing' });
    else if (hash !== hashOf(vault, link, content)) found.push({ sequence, kind: 'altered' });
    else if (at.getTime() < previous.at.getTime() - tolerance) found.push({ sequence, kind: 'back-dated' });
    previous = { sequence, hash, at };
  }
  if (previous.sequence !== head.sequence || previous.hash !== head.hash)
    found.push({ sequence: head.sequence, kind: 'tail-removed' });
  return found;
}

export type Head = { sequence: number; hash: string };

/**
 * The keyed hash of a lane's end: whoever has no key cannot set the end back to an earlier row. With the key of `seal`, if
 * there is one already.
 */
export const sealOf = (vault: Vault, { lane, sequence, hash }: Head & { lane: number }, seal?: string): string =>
  vault.mac(`head:${lane}:${sequence}:${hash}`, seal);
