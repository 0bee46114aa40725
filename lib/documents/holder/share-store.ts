import { and, count, desc, eq, gt, isNull, max } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { documentLooks, documentShares } from '#db/schema/documents.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Share } from './shared-part.ts';

type Keeping = { db: Database; vault: Vault };

type NewShare = {
  documentId: string;
  tokenHash: string;
  purpose: string;
  credential: string;
  createdAt: Date;
  expiresAt: Date;
};

export async function insertShare({ db, vault }: Keeping, share: NewShare): Promise<string> {
  const id = newId();
  const purpose = vault.seal(share.purpose, `document_shares.purpose:${id}`);
  const credential = vault.seal(share.credential, `document_shares.credential:${id}`);
  await db.insert(documentShares).values({ ...share, id, purpose, credential });
  return id;
}

export async function listShares({ db, vault }: Keeping, documentId: string): Promise<Share[]> {
  const rows = await db
    .select({
      id: documentShares.id,
      documentId: documentShares.documentId,
      purpose: documentShares.purpose,
      createdAt: documentShares.createdAt,
      expiresAt: documentShares.expiresAt,
      stoppedAt: documentShares.stoppedAt,
      looks: count(documentLooks.id),
      lastLook: max(documentLooks.at),
    })
    .from(documentShares)
    .leftJoin(documentLooks, eq(documentLooks.shareId, documentShares.id))
    .where(eq(documentShares.documentId, documentId))
    .groupBy(documentShares.id)
    .orderBy(desc(documentShares.createdAt), desc(documentShares.id))
    .limit(50);
  return rows.map((row) => ({ ...row, purpose: vault.open(row.purpose, `document_shares.purpose:${row.id}`) }));
}

/** The part that a link shows now, and whose it is. */
export async function findShared(
  { db, vault }: Keeping,
  { hashes, now }: { hashes: string[]; now: Date },
): Promise<{ id: string; documentId: string; credential: string; expiresAt: Date } | undefined> {
  for (const tokenHash of hashes) {
    const [row] = await db
      .select({
        id: documentShares.id,
        documentId: documentShares.documentId,
        credential: documentShares.credential,
        expiresAt: documentShares.expiresAt,
      })
      .from(documentShares)
      .where(
        and(
          eq(documentShares.tokenHash, tokenHash),
          isNull(documentShares.stoppedAt),
          gt(documentShares.expiresAt, now),
        ),
      );
    if (row) return { ...row, credential: vault.open(row.credential, `document_shares.credential:${row.id}`) };
  }
  return undefined;
}

export async function insertLook(db: Database, shareId: string, at: Date): Promise<void> {
  await db.insert(documentLooks).values({ shareId, at });
}

export async function findShare(db: Database, id: string): Promise<{ documentId: string } | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select({ documentId: documentShares.documentId })
    .from(documentShares)
    .where(eq(documentShares.id, id));
  return row;
}

export async function endShare(db: Database, id: string, at: Date): Promise<void> {
  await db
    .update(documentShares)
    .set({ stoppedAt: at })
    .where(and(eq(documentShares.id, id), isNull(documentShares.stoppedAt)));
}
