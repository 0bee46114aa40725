import type { Context } from '#lib/kernel/context.ts';
import { areDocumentClaims, type DocumentClaims } from '#lib/documents/credential/credential.ts';
import { presentSdJwt, readSdJwt, revealed } from '#lib/documents/credential/sd-jwt.ts';
import type { Document } from '#lib/documents/document.ts';
import { findOwned, listOwned } from '#lib/documents/store.ts';
import { listShares } from './share-store.ts';
import { isIn } from './share.ts';
import type { Share } from './shared-part.ts';

/** One of my documents: all that it says, its text, and the text that its code shows to others. */
export type MyDocument = {
  document: Document;
  claims: DocumentClaims;
  credential: string;
  /** Number, title, dates and holder's name. */
  shown: string;
};

/** The documents of the actor and of the organisations they act for, newest first. */
export const listMyDocuments = ({ db, actor }: Context): Promise<Document[]> => listOwned(db, actor.id);

export async function readMyDocument(ctx: Context, id: string): Promise<MyDocument | undefined> {
  const found = await findOwned(ctx, { id, personId: ctx.actor.id });
  return found && readClaims(found);
}

/** Everything that a document says. */
export async function readClaims(found: Pick<MyDocument, 'document' | 'credential'>): Promise<MyDocument> {
  const read = readSdJwt(found.credential);
  const { claims } = (read && (await revealed(read))) ?? {};
  if (!claims || !areDocumentClaims(claims)) throw new Error('A document of ours is not readable');
  return { ...found, claims, shown: await presentSdJwt(found.credential, isIn(['holder'])) };
}

/** The links by which I show a document of mine. */
export const listMyShares = (ctx: Context, { document }: MyDocument): Promise<Share[]> => listShares(ctx, document.id);
