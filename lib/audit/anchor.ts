import { z } from 'zod';
import { canonical } from '#lib/kernel/canonical.ts';
import { isSigned } from '#lib/kernel/signers.ts';
import type { Vault } from '#lib/kernel/vault.ts';

/** The ends of all lanes at a moment, kept outside the database: a copy of it put back later lacks the rows since. */
const anchor = z.object({
  at: z.string(),
  heads: z.array(z.object({ lane: z.number(), sequence: z.number(), hash: z.string() })),
});
export type Anchor = z.output<typeof anchor>;

const signature = z.object({ algorithm: z.enum(['Ed25519', 'SM2']), key: z.string(), value: z.string() });
/** `signature` is what others check without our keys; lines from before it lack it. */
const signed = anchor.extend({ seal: z.string(), signature: signature.optional() });

/** What is published: all lines, for whoever keeps a copy. */
const publication = z.object({ anchors: z.array(signed) });

const textOf = ({ at, heads }: Anchor): string => `anchor:${canonical({ at, heads })}`;

const sealOf = (vault: Vault, made: Anchor, seal?: string): string => vault.mac(textOf(made), seal);

type End = Anchor['heads'][number];

export function anchorLine(vault: Vault, ends: End[], at: Date): string {
  const heads = ends
    .filter(({ sequence }) => sequence > 0)
    .map(({ lane, sequence, hash }) => ({ lane, sequence, hash }));
  const made = { at: at.toISOString(), heads };
  return JSON.stringify({ ...made, seal: sealOf(vault, made), signature: vault.sign(textOf(made)) });
}

/** The anchors of a file of lines, or of a saved copy of what is published; throws if somebody without the key wrote one. */
export const readAnchors = (vault: Vault, text: string): Anchor[] =>
  partsOf(text.trim()).map(({ seal, signature: by, ...made }) => {
    if (seal !== sealOf(vault, made, seal)) throw new Error(`The anchor of ${made.at} was not made with this key`);
    if (by && !isSigned(textOf(made), by)) throw new Error(`The signature of the anchor of ${made.at} does not fit it`);
    return made;
  });

function partsOf(text: string): z.output<typeof signed>[] {
  const whole = parsed(text);
  const published = publication.safeParse(whole);
  if (published.success) return published.data.anchors;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => signed.parse(JSON.parse(line)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What anybody may keep, and check without our keys. */
export const publicationOf = (vault: Vault, lines: string[]): string =>
  JSON.stringify({
    about:
      'The ends of this portal’s audit log, day by day. Each is signed over the text "anchor:" followed by {"at","heads"} as JSON with sorted keys and no spaces. Whoever keeps a copy can prove later that the log was rewritten.',
    key: keyOf(vault),
    anchors: lines.map((line) => JSON.parse(line) as unknown),
  });

function keyOf(vault: Vault): { algorithm: string; key: string } {
  const { algorithm, key } = vault.sign('anchor:');
  return { algorithm, key };
}
