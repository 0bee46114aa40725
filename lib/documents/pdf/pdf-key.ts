import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { findCurrentKey, insertKey, lockKeys } from '#lib/documents/keys/key-store.ts';
import type { Context } from '#lib/kernel/context.ts';

/** A private key and the certificate that the city made for it, in PEM. */
export type PdfKey = { key: string; certificate: string };

type Signing = Pick<Context, 'db' | 'vault' | 'now'>;

const lifetime = 10 * 365 * 24 * 3_600_000;

/** The key that signs PDFs now; the first one is made when it is first needed. RSA, which every reader of PDFs knows. */
export async function currentPdfKey(ctx: Signing, name: string): Promise<PdfKey> {
  const { secret, published } = (await findCurrentKey(ctx, 'pdf')) ?? (await makeFirst(ctx, name));
  return { key: secret, certificate: published['certificate'] ?? '' };
}

async function makeFirst(ctx: Signing, name: string) {
  const { key, certificate } = await makeKey(ctx.now(), name);
  return ctx.db.transaction(async (db) => {
    await lockKeys(db);
    const inside = { ...ctx, db };
    const found = await findCurrentKey(inside, 'pdf');
    return found ?? insertKey(inside, { use: 'pdf', published: { certificate }, secret: key, at: ctx.now() });
  });
}

async function makeKey(at: Date, name: string): Promise<PdfKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const privateKey = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = `01${Buffer.from(crypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
  certificate.validity.notBefore = at;
  certificate.validity.notAfter = new Date(at.getTime() + lifetime);
  const named = [{ name: 'commonName', value: name }];
  certificate.setSubject(named);
  certificate.setIssuer(named);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { key, certificate: forge.pki.certificateToPem(certificate) };
}
