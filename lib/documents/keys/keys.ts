import { record } from '#lib/audit/record.ts';
import type { PublishedKey } from '#lib/documents/credential/published-key.ts';
import type { WithIssuer } from './issuer.ts';
import type { Context } from '#lib/kernel/context.ts';
import { endKeys, findCurrentKey, insertKey, listKeys, lockKeys } from './key-store.ts';

export type SigningKey = { key: CryptoKey; kid: string };

type Signing = Pick<Context, 'db' | 'vault' | 'now'> & WithIssuer;

const curve = { name: 'ECDSA', namedCurve: 'P-256' };

/** The key that signs now; the first one is made when it is first needed. In the caller's transaction. */
export async function currentKey(ctx: Signing): Promise<SigningKey> {
  const found = (await findCurrentKey(ctx, 'credential')) ?? (await makeFirstKey(ctx));
  const jwk = JSON.parse(found.secret) as JsonWebKey;
  return { kid: found.id, key: await crypto.subtle.importKey('jwk', jwk, curve, false, ['sign']) };
}

async function makeFirstKey(ctx: Signing) {
  await lockKeys(ctx.db);
  return (await findCurrentKey(ctx, 'credential')) ?? makeKey(ctx);
}

async function makeKey(ctx: Signing) {
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const secret = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  return insertKey(ctx, { use: 'credential', published: { kty, crv, x, y, iss: ctx.issuer }, secret, at: ctx.now() });
}

/** Ends the keys of documents and makes a new one. What the old ones signed holds; what they sign later does not. */
export async function rotateDocumentKeys(ctx: Signing): Promise<string> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    await lockKeys(db);
    await endKeys(db, ctx.now());
    const { id } = await makeKey(inside);
    await record(db, ctx.vault, {
      actorId: null,
      action: 'rotate_document_keys',
      subject: `document-key:${id}`,
      at: ctx.now(),
    });
    return id;
  });
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** Every key that ever signed a document, as it is published. */
export async function publishedKeys({ db }: Pick<Context, 'db'>): Promise<PublishedKey[]> {
  const keys = await listKeys(db, 'credential');
  return keys.map(({ id, published, usedFrom, usedUntil }) => ({
    ...published,
    ...{ kid: id, alg: 'ES256', use: 'sig', usedFrom: seconds(usedFrom) },
    ...(usedUntil && { usedUntil: seconds(usedUntil) }),
  }));
}
