import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { forms } from '#db/schema/applications.ts';
import type { Catalogue, WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Form } from '#lib/forms/form.ts';
import { canonical } from '#lib/kernel/canonical.ts';

/** SHA-256 of a form's canonical JSON, hex. */
export const hashOfForm = (form: Form): string => createHash('sha256').update(canonical(form)).digest('hex');

/** Keeps a form once for all the applications that answer it, and gives its hash. */
export async function keepForm(db: Database, form: Form): Promise<string> {
  const hash = hashOfForm(form);
  await db.insert(forms).values({ hash, form }).onConflictDoNothing();
  return hash;
}

/** Forms this process has read: under one catalogue, a hash stands for the same form for ever. */
const read = new WeakMap<Catalogue, Map<string, Form>>();

type Reading = { db: Database } & WithCatalogue;

/** Throws where no form was kept under `hash`. */
export async function findForm(ctx: Reading, hash: string): Promise<Form> {
  const known = read.get(ctx.catalogue) ?? new Map<string, Form>();
  const form = known.get(hash) ?? (await readForm(ctx, hash));
  read.set(ctx.catalogue, known.set(hash, form));
  return form;
}

async function readForm({ db, catalogue }: Reading, hash: string): Promise<Form> {
  const [row] = await db.select({ form: forms.form }).from(forms).where(eq(forms.hash, hash));
  if (!row) throw new Error(`No form with the hash ${hash}`);
  return catalogue.withLists(row.form as Form);
}
