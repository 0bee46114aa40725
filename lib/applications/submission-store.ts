import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { applications, submissions } from '#db/schema.ts';
import { placeholdersFor, statement } from '#db/statement.ts';
import type { Answers, Form } from '#lib/catalogue/form.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Application } from './application.ts';
import type { Document } from './document.ts';
import type { Submission } from './submission.ts';
import type { Terms } from './terms.ts';

type Keeping = { db: Database; vault: Vault };

/** Freezes what is sent; the form is copied within the database, from the application that answers it. */
const freeze = statement<Omit<typeof submissions.$inferSelect, 'form'>, unknown>((db) => {
  const ofIt = eq(applications.id, sql.placeholder('applicationId'));
  const form = db.select({ form: applications.form }).from(applications).where(ofIt);
  return db
    .insert(submissions)
    .values({ ...placeholdersFor(submissions), form: sql`(${form})` })
    .prepare('freeze_submission');
});

export async function insertSubmission(
  { db, vault }: Keeping,
  { id: applicationId }: Pick<Application, 'id'>,
  { answers, document, ...submission }: Omit<Submission, 'form'>,
): Promise<void> {
  const sealed = { answers: vault.seal(JSON.stringify(answers)), document: vault.seal(JSON.stringify(document)) };
  await freeze(db, { ...submission, ...sealed, id: newId(), applicationId });
}

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
  { answers, document, form, terms, ...submission }: typeof submissions.$inferSelect,
): Submission => ({
  ...submission,
  answers: JSON.parse(vault.open(answers)) as Answers,
  document: JSON.parse(vault.open(document)) as Document,
  form: form as Form,
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
