import { asc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { submissions } from '#db/schema/applications.ts';
import type { Answers } from '#lib/forms/form.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import type { Submission } from './submission.ts';
import type { Terms } from '#lib/applications/terms.ts';

type Keeping = { db: Database; vault: Vault };

/** The submissions of an application, oldest first: the filing, then each correction. */
export async function listSubmissions({ db, vault }: Keeping, applicationId: string): Promise<Submission[]> {
  const rows = await db
    .select()
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence));
  return rows.map((row) => openSubmission(vault, row));
}

/** Throws where what is sealed was tampered with. */
export const openSubmission = (
  vault: Vault,
  { answers, document, terms, ...submission }: typeof submissions.$inferSelect,
): Submission => ({
  ...submission,
  answers: JSON.parse(vault.open(answers)) as Answers,
  document: JSON.parse(vault.open(document)) as Document,
  terms: terms as Terms,
});

/** The rules an application was made under. */
export async function findTerms(db: Database, applicationId: string): Promise<Terms | undefined> {
  const [row] = await db
    .select({ terms: submissions.terms })
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.sequence))
    .limit(1);
  return row?.terms as Terms | undefined;
}
