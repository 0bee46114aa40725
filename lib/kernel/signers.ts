import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';

/** A signature that anybody checks with the public key it names; key and value are in base64url. */
export type Signature = { algorithm: SignerName; key: string; value: string };

/** Signs with the private key that a seed of 32 bytes makes. */
type Signer = {
  publicKeyOf(seed: Buffer): string;
  sign(text: string, seed: Buffer): string;
  isSigned(text: string, { key, value }: Pick<Signature, 'key' | 'value'>): boolean;
};

/** What stands before the seed of an Ed25519 key in PKCS 8, and before a public key in SPKI (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

const edKey = (seed: Buffer) => createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });

/** RFC 8032. */
const ed25519: Signer = {
  publicKeyOf: (seed) =>
    createPublicKey(edKey(seed)).export({ format: 'der', type: 'spki' }).subarray(spki.length).toString('base64url'),
  sign: (text, seed) => sign(null, Buffer.from(text), edKey(seed)).toString('base64url'),
  isSigned(text, { key, value }) {
    const raw = Buffer.from(key, 'base64url');
    if (raw.length !== 32) return false;
    const of = createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), of, Buffer.from(value, 'base64url'));
  },
};

/** The order of the group that SM2 keys are drawn from (GB/T 32918.5). */
const order = BigInt('0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123');

function smKey(seed: Buffer): string {
  const number = (BigInt(`0x${seed.toString('hex')}`) % (order - 2n)) + 1n;
  return number.toString(16).padStart(64, '0');
}

const hex = (text: string): string => Buffer.from(text, 'base64url').toString('hex');
const base64url = (digits: string): string => Buffer.from(digits, 'hex').toString('base64url');

/** SM2 with SM3 and the usual name of a signer (GB/T 32918.2, 35276). */
const sm: Signer = {
  publicKeyOf: (seed) => base64url(sm2.getPublicKeyFromPrivateKey(smKey(seed))),
  sign: (text, seed) => base64url(sm2.doSignature(text, smKey(seed), { hash: true })),
  isSigned: (text, { key, value }) => sm2.doVerifySignature(text, hex(value), hex(key), { hash: true }),
};

const signers = { Ed25519: ed25519, SM2: sm };
export type SignerName = keyof typeof signers;

export const signWith = (algorithm: SignerName, seed: Buffer, text: string): Signature => {
  const signer = signers[algorithm];
  return { algorithm, key: signer.publicKeyOf(seed), value: signer.sign(text, seed) };
};

export const isSigned = (text: string, { algorithm, ...signature }: Signature): boolean =>
  signers[algorithm].isSigned(text, signature);
