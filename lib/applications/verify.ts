import { breaksIn, type Break } from '#lib/audit/chain.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listChains } from './chain-store.ts';

export type CaseReport = { applicationId: string; breaks: Break[] };

/** Reads every case's events and reports the chains that were tampered with. */
export async function verifyCases(
  ctx: Pick<Context, 'db' | 'vault'>,
): Promise<{ cases: number; broken: CaseReport[] }> {
  const chains = await listChains(ctx);
  const broken = chains
    .map(({ applicationId, rows, head }) => ({ applicationId, breaks: breaksIn(ctx.vault, rows, head) }))
    .filter(({ breaks }) => breaks.length > 0);
  return { cases: chains.length, broken };
}
