import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Proof } from '#lib/applications/proof.ts';
import type { Vault } from '#lib/kernel/vault.ts';

type Keeping = { db: Database; vault: Vault };

export async function saveProofs(
  { db, vault }: Keeping,
  { id, proofs }: Pick<Application, 'id' | 'proofs'>,
): Promise<void> {
  const sealed = proofs.length > 0 ? vault.seal(JSON.stringify(proofs), `applications.proofs:${id}`) : null;
  await db.update(applications).set({ proofs: sealed }).where(eq(applications.id, id));
}

export const openProofs = (
  { vault }: Pick<Keeping, 'vault'>,
  { id, proofs }: { id: string; proofs: string | null },
): Proof[] =>
  // Only `saveProofs` writes it.
  proofs ? (JSON.parse(vault.open(proofs, `applications.proofs:${id}`)) as Proof[]) : [];
