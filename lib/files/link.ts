import type { Actor, Context } from '#lib/kernel/context.ts';

/** In ms: an address of a file's bytes works no longer. */
const lasts = 60_000;

type Signing = Pick<Context, 'vault' | 'now'> & { actor: Actor };
export type Signed = { until: number; by: string };

const signedText = (fileId: string, personId: string, until: number): string =>
  `file link ${fileId} ${personId} ${until}`;

/** A signature that lets one person fetch one file for a minute. */
export function signLink({ vault, now, actor }: Signing, fileId: string): Signed {
  const until = now().getTime() + lasts;
  return { until, by: vault.hash(signedText(fileId, actor.id, until)) };
}

/** True if this person may use the link now; what they may open is asked again when they do. */
export function isSigned({ vault, now, actor }: Signing, fileId: string, { until, by }: Signed): boolean {
  const left = until - now().getTime();
  if (!Number.isSafeInteger(until) || left < 0 || left > lasts) return false;
  return vault.hashes(signedText(fileId, actor.id, until)).includes(by);
}
