import type { Vault } from '#lib/kernel/vault.ts';

/** The share of decided cases that a second person looks at. */
export const sampleShare = 0.02;

/** The draw of a case: a keyed hash of its reference, which was fixed before anybody decided and which nobody can choose. */
export const drawOf = (vault: Pick<Vault, 'mac'>, reference: string, like?: string): string =>
  vault.mac(`quality sample ${reference}`, like);

/** True for two in a hundred draws. */
export function isDrawn(draw: string): boolean {
  const bytes = Buffer.from(draw.slice(draw.lastIndexOf(':') + 1), 'base64url');
  return bytes.readUInt32BE(0) / 2 ** 32 < sampleShare;
}
