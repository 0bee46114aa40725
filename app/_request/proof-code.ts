import 'server-only';
import { after } from 'next/server';
import { sendLettersNow } from '#app/_server/letters.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { codeSentUntil, findToProve, type ProofOf } from '#lib/applications/proofs/find-to-prove.ts';
import { sendProofCode } from '#lib/applications/proofs/send-proof-code.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';

export type AskForProofCode = ProofOf & { locale: Locale; again: boolean };
export type AskRefusal = { code: 'nothing_to_prove' } | { code: 'too_many'; waitSeconds: number };

/** Sends a code to an address of an application; where it is not asked for again, one that still works is enough. */
export async function askForProofCode(
  ctx: PortalContext,
  { locale, again, ...of }: AskForProofCode,
): Promise<Result<ProofOf, AskRefusal>> {
  const found = await findToProve(ctx, of);
  if (!found || found.isProved) return err({ code: 'nothing_to_prove' });
  if (!again && (await codeSentUntil(ctx, found))) return ok(of);
  const { address } = found.given;
  const waitSeconds = await waitingTime(ctx, { of: limits.proofCode, by: ['person', 'address', () => address] }, null);
  if (waitSeconds) return err({ code: 'too_many', waitSeconds });
  await sendProofCode(ctx, found, locale);
  after(sendLettersNow);
  return ok(of);
}
