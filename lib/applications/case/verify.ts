import { breaksIn, type Break } from '#lib/audit/chain.ts';
import { readActs } from '#lib/audit/read.ts';
import { life } from '#lib/applications/life/life.ts';
import type { Context } from '#lib/kernel/context.ts';
import { listChains } from './chain-store.ts';
import { subjectOf } from './record-event.ts';

/**
 * A case whose status differs from its last event, whose submission is missing or altered, whose events are not those that
 * the audit log has of it, or that only the log knows.
 */
type Difference = { sequence: number; kind: Kind };
type Kind = 'status-differs' | 'submission-missing' | 'submission-altered' | 'log-differs' | 'case-gone';

export type CaseReport = { applicationId: string; breaks: (Break | Difference)[] };

/** Reads every case and reports those whose chain of events was tampered with, or that differ from it. */
export async function verifyCases(
  ctx: Pick<Context, 'db' | 'vault'>,
): Promise<{ cases: number; broken: CaseReport[] }> {
  const chains = await listChains(ctx);
  const logged = await readActs(ctx.db, Object.keys(life));
  const broken = chains
    .map((chain) => ({
      applicationId: chain.applicationId,
      breaks: [...breaksIn(ctx.vault, chain.rows, chain.head), ...differencesIn(chain), ...againstLog(chain, logged)],
    }))
    .filter(({ breaks }) => breaks.length > 0);
  return { cases: chains.length, broken: [...broken, ...onlyLogged(chains, logged)] };
}

type Logged = Awaited<ReturnType<typeof readActs>>;

/** The steps of a case and those that the log has of it, one by one. */
function againstLog({ applicationId, rows }: Chain, logged: Logged): Difference[] {
  const acts = logged.get(subjectOf(applicationId)) ?? [];
  const at = Array.from({ length: Math.max(acts.length, rows.length) }, (_, index) => index).find(
    (index) => acts[index]?.action !== rows[index]?.link.step || acts[index]?.actorId !== rows[index]?.link.actorId,
  );
  return at === undefined ? [] : [{ sequence: at + 1, kind: 'log-differs' }];
}

function onlyLogged(chains: Chain[], logged: Logged): CaseReport[] {
  const known = new Set(chains.map(({ applicationId }) => subjectOf(applicationId)));
  return [...logged.keys()]
    .filter((subject) => !known.has(subject))
    .map((subject) => ({
      applicationId: subject.split(':')[1] ?? '',
      breaks: [{ sequence: 1, kind: 'case-gone' as const }],
    }));
}

type Chain = Awaited<ReturnType<typeof listChains>>[number];

function differencesIn({ rows, status, kept }: Chain): Difference[] {
  const last = rows.at(-1)?.link ?? { sequence: 0, status: 'draft' };
  const filed = rows.filter(({ link: { step } }) => step === 'submit' || step === 'resubmit');
  const said = new Map(filed.map(({ link: { sequence }, content: { facts } }) => [sequence, facts.sent]));
  const sequences = [...new Set([...said.keys(), ...kept.keys()])];
  return [
    ...(last.status === status ? [] : [{ sequence: last.sequence, kind: 'status-differs' as const }]),
    ...sequences.flatMap((sequence) =>
      wrongWith(sequence, said.get(sequence), kept.get(sequence)?.(said.get(sequence))),
    ),
  ];
}

/** `said` is what the event says was sent, if there is one; `kept` what is there; both are keyed hashes. */
function wrongWith(sequence: number, said: string | undefined, kept: string | undefined): Difference[] {
  if (kept === undefined) return [{ sequence, kind: 'submission-missing' }];
  return kept === said ? [] : [{ sequence, kind: 'submission-altered' }];
}
