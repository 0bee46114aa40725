import { findApplication } from '#lib/applications/case/store.ts';
import { listSubmissions } from '#lib/applications/case/submission-store.ts';
import { hashOfTerm, markOf } from '#lib/applications/terms/hash-terms.ts';
import { findRound, listHaving, listSent, saveRound, type Sent } from '#lib/applications/terms/round-store.ts';
import { serviceTerm } from '#lib/applications/terms/term.ts';
import { writeTerms } from '#lib/applications/terms/write-terms.ts';
import { findCreditCode } from '#lib/organisations/read.ts';
import type { Clockwork } from './each-case.ts';

export type Indexed = { indexed: number; isDone: boolean };

/**
 * A job: makes the terms of every case that was sent, once for each key and each way of making them; so cases of before can be
 * found, and a new key takes over from the old one. It goes on where it stopped, and leaves alone what has them. A case that fails keeps no other waiting.
 */
export async function indexCases(ctx: Clockwork, most = 200): Promise<Indexed> {
  const round = await findRound(ctx.db, markOf(ctx.vault));
  if (round.endedAt) return { indexed: 0, isDone: true };
  const page = await listSent(ctx.db, { after: round.after, limit: most });
  const failures: unknown[] = [];
  const waiting = await withoutTerms(ctx, page);
  for (const id of waiting)
    await ctx.db
      .transaction((db) => indexCase({ ...ctx, db }, id))
      .catch((error: unknown) => void failures.push(error));
  const isDone = page.length < most;
  await saveRound(ctx.db, { ...round, after: page.at(-1)?.id ?? round.after, endedAt: isDone ? ctx.now() : null });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} cases could not be indexed`);
  return { indexed: waiting.length, isDone };
}

/** The terms of a case are written together: one that has the term of its service has all of them. */
async function withoutTerms({ db, vault }: Clockwork, page: Sent[]): Promise<string[]> {
  const having = await listHaving(
    db,
    page.map(({ id, department, service }) => ({ id, hash: hashOfTerm(vault, department, serviceTerm(service)) })),
  );
  return page.map(({ id }) => id).filter((id) => !having.has(id));
}

/** By what was sent last: what the applicant has changed since is no part of the case yet. */
async function indexCase(ctx: Clockwork, id: string): Promise<void> {
  const application = await findApplication(ctx, { id, of: undefined, lock: true });
  const last = application && (await listSubmissions(ctx, id)).at(-1);
  if (!last) return;
  const { organisationId } = application;
  const creditCode = organisationId ? await findCreditCode(ctx.db, organisationId) : undefined;
  await writeTerms(ctx, { ...application, form: last.form, answers: last.answers, creditCode });
}
