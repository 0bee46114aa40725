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

/** A row of a chain as it is checked. */
export type Checked = { link: Link; content: object; at: Date };

/**
 * In milliseconds. An act looks at the clock before it waits for its place in the log, and two servers' clocks differ: a
 * row may be this much older than the one before it.
 */
const tolerance = 60_000;

/** The last row that was checked; a chain begins after `beginning`. */
export type Mark = { sequence: number; hash: string; at: Date };
export const beginning: Mark = { sequence: 0, hash: '', at: new Date(0) };

/** What is wrong with a row after the one before it. */
export function breakAt(vault: Vault, previous: Mark, { link, content, at }: Checked): Break | undefined {
  const { sequence, previousHash, hash } = link;
  if (sequence !== previous.sequence + 1 || previousHash !== previous.hash) return { sequence, kind: 'missing' };
  if (hash !== hashOf(vault, link, content)) return { sequence, kind: 'altered' };
  return at.getTime() < previous.at.getTime() - tolerance ? { sequence, kind: 'back-dated' } : undefined;
}

/** The recorded end of a chain is its last row. */
export const breakAtEnd = (last: Mark, head: Head): Break[] =>
  last.sequence === head.sequence && last.hash === head.hash ? [] : [{ sequence: head.sequence, kind: 'tail-removed' }];

/** The breaks in a chain read in order, given its recorded head. */
export function breaksIn(vault: Vault, rows: Checked[], head: Head): Break[] {
  const found: Break[] = [];
  let previous = beginning;
  for (const row of rows) {
    const broken = breakAt(vault, previous, row);
    if (broken) found.push(broken);
    previous = { ...row.link, at: row.at };
  }
  return [...found, ...breakAtEnd(previous, head)];
}

export type Head = { sequence: number; hash: string };

/**
 * The keyed hash of a lane's end: whoever has no key cannot set the end back to an earlier row. With the key of `seal`, if
 * there is one already.
 */
export const sealOf = (vault: Vault, { lane, sequence, hash }: Head & { lane: number }, seal?: string): string =>
  vault.mac(`head:${lane}:${sequence}:${hash}`, seal);
