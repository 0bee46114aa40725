import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { SetAside } from '#lib/forms/carry-answers.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { keepForm } from './form-store.ts';

type Keeping = { db: Database; vault: Vault };

/** The answers of a draft for which its form has no place any more, the earliest first. */
export async function findSetAside({ db, vault }: Keeping, id: string): Promise<SetAside[]> {
  const [row] = await db.select({ setAside: applications.setAside }).from(applications).where(eq(applications.id, id));
  // Only `saveUnderForm` writes it.
  return row?.setAside ? (JSON.parse(vault.open(row.setAside, `applications.setAside:${id}`)) as SetAside[]) : [];
}

type UnderForm = { form: Form; answers: Answers; setAside: SetAside[]; at: Date };

/** Pins another form to a draft, with the answers under it and those beside it. */
export async function saveUnderForm(
  { db, vault }: Keeping,
  id: string,
  { form, answers, setAside, at }: UnderForm,
): Promise<void> {
  const formHash = await keepForm(db, form);
  const sealed = {
    answers: vault.seal(JSON.stringify(answers), `applications.answers:${id}`),
    setAside: setAside.length > 0 ? vault.seal(JSON.stringify(setAside), `applications.setAside:${id}`) : null,
  };
  await db
    .update(applications)
    .set({ ...sealed, formHash, updatedAt: at })
    .where(eq(applications.id, id));
}
