import { breaksIn, type Break } from '#lib/audit/chain.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listChains } from './chain-store.ts';

/** A case whose status differs from its last event, or whose submission is missing or altered. */
type Difference = { sequence: number; kind: 'status-differs' | 'submission-missing' | 'submission-altered' };

export type CaseReport = { applicationId: string; breaks: (Break | Difference)[] };

/** Reads every case and reports those whose chain of events was tampered with, or that differ from it. */
export async function verifyCases(
  ctx: Pick<Context, 'db' | 'vault'>,
): Promise<{ cases: number; broken: CaseReport[] }> {
  const chains = await listChains(ctx);
  const broken = chains
    .map((chain) => ({
      applicationId: chain.applicationId,
      breaks: [...breaksIn(ctx.vault, chain.rows, chain.head), ...differencesIn(chain)],
    }))
    .filter(({ breaks }) => breaks.length > 0);
  return { cases: chains.length, broken };
}

type Chain = Awaited<ReturnType<typeof listChains>>[number];

function differencesIn({ rows, status, kept }: Chain): Difference[] {
  const last = rows.at(-1)?.link ?? { sequence: 0, status: 'draft' };
  const filed = rows.filter(({ link: { step } }) => step === 'submit' || step === 'resubmit');
  const said = new Map(filed.map(({ link: { sequence }, content: { facts } }) => [sequence, facts.sent]));
  const sequences = [...new Set([...said.keys(), ...kept.keys()])];
  return [
    ...(last.status === status ? [] : [{ sequence: last.sequence, kind: 'status-differs' as const }]),
    ...sequences.flatMap((sequence) => wrongWith(sequence, said.get(sequence), kept.get(sequence))),
  ];
}

/** `said` is what the event says was sent, if there is one; `kept` what is there; both are keyed hashes. */
function wrongWith(sequence: number, said: string | undefined, kept: string | undefined): Difference[] {
  if (kept === undefined) return [{ sequence, kind: 'submission-missing' }];
  return kept === said ? [] : [{ sequence, kind: 'submission-altered' }];
}
