import 'server-only';
import type { Values } from '#app/_forms/values.ts';
import { currentContext } from '#app/_request/context.ts';
import { findAccountAnswers } from '#lib/applications/draft/account-answers.ts';
import type { AskedFact } from '#lib/eligibility/fact.ts';
import { accountField, type FilledIn } from './standing.ts';

type Answers = Record<string, string>;

/** What the account of whoever asks answers of these questions, by the name of the fact; none for who is not signed in. */
async function findAnswers(fields: AskedFact[]): Promise<Answers | undefined> {
  const { actor, ...ctx } = await currentContext();
  if (!actor) return undefined;
  const known = await findAccountAnswers({ ...ctx, actor });
  return Object.fromEntries(
    fields.flatMap(({ id, account }) => {
      const text = account && known[account];
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

type Asked = { typed: Values; filledIn: FilledIn };

/** What was typed, with what the account answers of the rest. */
function fillIn(typed: Values, answers: Answers | undefined): Asked {
  if (!answers) return { typed, filledIn: 'signedOut' };
  const filled = Object.entries(answers).filter(([id]) => (typed[id] ?? '') === '');
  const before = [typed[accountField] ?? []].flat();
  const from = [...before, ...filled.map((entry) => entry.join(':'))];
  return {
    typed: { ...typed, ...Object.fromEntries(filled), [accountField]: from },
    filledIn: filled.length > 0 ? 'filled' : 'nothing',
  };
}

/**
 * The device asks for the answers alone and sends none; without scripts the page comes back as it stands with them. Nothing
 * of it is kept.
 */
export async function answerFromAccount(
  { request, fields, typed }: { request: Request; fields: AskedFact[]; typed: Values },
  render: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const answers = await findAnswers(fields);
  if (request.headers.get('accept') !== 'application/json') return render(fillIn(typed, answers));
  return Response.json(answers ?? null, { headers: { 'Cache-Control': 'no-store' } });
}
