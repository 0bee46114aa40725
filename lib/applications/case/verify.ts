import { breaksIn, type Break } from '#lib/audit/chain.ts';
import { listSubjectsOf, readActs } from '#lib/audit/read.ts';
import { life } from '#lib/applications/life/life.ts';
import type { Context } from '#lib/kernel/context.ts';
import { isId } from '#lib/kernel/id.ts';
import { listChains, listKnown } from './chain-store.ts';
import { subjectOf } from './record-event.ts';

/**
 * A case whose status differs from its last event, whose submission is missing or altered, whose events are not those that
 * the audit log has of it, or that only the log knows.
 */
type Difference = { sequence: number; kind: Kind };
type Kind = 'status-differs' | 'submission-missing' | 'submission-altered' | 'log-differs' | 'case-gone';

export type CaseReport = { applicationId: string; breaks: (Break | Difference)[] };

/** Cases read at once, so that memory does not grow with the city. */
const usualPage = 500;

/** Reads every case and reports those whose chain of events was tampered with, or that differ from it. */
export async function verifyCases(
  ctx: Pick<Context, 'db' | 'vault'>,
  pageSize = usualPage,
): Promise<{ cases: number; broken: CaseReport[] }> {
  const broken: CaseReport[] = [];
  let cases = 0;
  let after: string | undefined;
  do {
    const { chains, last } = await listChains(ctx, { after, limit: pageSize });
    const subjects = chains.map(({ applicationId }) => subjectOf(applicationId));
    const logged = await readActs(ctx.db, Object.keys(life), subjects);
    broken.push(...chains.map((chain) => reportOf(ctx, chain, logged)).filter(({ breaks }) => breaks.length > 0));
    cases += chains.length;
    after = last;
  } while (after);
  return { cases, broken: [...broken, ...(await onlyLogged(ctx, pageSize))] };
}

const reportOf = ({ vault }: Pick<Context, 'vault'>, chain: Chain, logged: Logged): CaseReport => ({
  applicationId: chain.applicationId,
  breaks: [...breaksIn(vault, chain.rows, chain.head), ...differencesIn(chain), ...againstLog(chain, logged)],
});

type Logged = Awaited<ReturnType<typeof readActs>>;

/** The steps of a case and those that the log has of it, one by one. */
function againstLog({ applicationId, rows }: Chain, logged: Logged): Difference[] {
  const acts = logged.get(subjectOf(applicationId)) ?? [];
  const at = Array.from({ length: Math.max(acts.length, rows.length) }, (_, index) => index).find(
    (index) => acts[index]?.action !== rows[index]?.link.step || acts[index]?.actorId !== rows[index]?.link.actorId,
  );
  return at === undefined ? [] : [{ sequence: at + 1, kind: 'log-differs' }];
}

/** Cases that the log knows and nothing else does. */
async function onlyLogged({ db }: Pick<Context, 'db'>, pageSize: number): Promise<CaseReport[]> {
  const gone: CaseReport[] = [];
  const subjectsAfter = (after: string) => listSubjectsOf(db, { actions: Object.keys(life), after, limit: pageSize });
  let subjects = await subjectsAfter('');
  while (subjects.length > 0) {
    const ids = subjects.map((subject) => subject.split(':')[1] ?? '').filter(isId);
    const known = await listKnown(db, ids);
    const lost = ids.filter((id) => !known.has(id));
    gone.push(...lost.map((applicationId) => ({ applicationId, breaks: [caseGone] })));
    subjects = await subjectsAfter(subjects.at(-1) ?? '');
  }
  return gone;
}

const caseGone: Difference = { sequence: 1, kind: 'case-gone' };

type Chain = Awaited<ReturnType<typeof listChains>>['chains'][number];

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
