import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { submissions } from '#db/schema/applications.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { answersIn, type StoredAnswers } from '#lib/forms/stored-answers.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import { findForm } from './form-store.ts';
import type { Submission } from './submission.ts';
import type { Terms } from '#lib/applications/life/terms.ts';

type Reading = { db: Database; vault: Vault } & WithCatalogue;

/** The submissions of an application, oldest first: the filing, then each correction. */
export async function listSubmissions(ctx: Reading, applicationId: string): Promise<Submission[]> {
  const rows = await ctx.db
    .select()
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence));
  return Promise.all(
    rows.map(async (row) => {
      const stored = openSubmission(ctx.vault, row);
      const form = await findForm(ctx, row.formHash);
      return { ...stored, form, answers: answersIn(stored.answers, form) };
    }),
  );
}

/** A submission with its answers as they are stored, which is what its hash is over. */
type StoredSubmission = Omit<Submission, 'answers' | 'form'> & { answers: StoredAnswers };

/** Throws where what is sealed was tampered with. */
export const openSubmission = (
  vault: Vault,
  { answers, document, terms, ...submission }: typeof submissions.$inferSelect,
): StoredSubmission => ({
  ...submission,
  answers: JSON.parse(vault.open(answers, `submissions.answers:${submission.id}`)) as StoredAnswers,
  document: JSON.parse(vault.open(document, `submissions.document:${submission.id}`)) as Document,
  terms: terms as Terms,
});

export async function listTermsOf(db: Database, applicationIds: string[]): Promise<Map<string, Terms>> {
  const rows = await db
    .selectDistinctOn([submissions.applicationId], { id: submissions.applicationId, terms: submissions.terms })
    .from(submissions)
    .where(inArray(submissions.applicationId, applicationIds))
    .orderBy(submissions.applicationId, asc(submissions.sequence));
  return new Map(rows.map(({ id, terms }) => [id, terms as Terms]));
}

export async function findTerms(db: Database, applicationId: string): Promise<Terms | undefined> {
  const [row] = await db
    .select({ terms: submissions.terms })
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence))
    .limit(1);
  return row?.terms as Terms | undefined;
}
