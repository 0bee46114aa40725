import { decodeBase64url, decodeJson, encodeBase64url, encodeJson, encodeText, isObject } from './base64url.ts';
import type { JsonObject } from './base64url.ts';

/** The signatures that are understood. The city signs with ES256, because every browser in use verifies it. */
const algorithms = {
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' }, kty: 'EC' },
  EdDSA: { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' }, kty: 'OKP' },
} as const;
type Algorithm = keyof typeof algorithms;

/** A key as it is published (RFC 7517). */
export type Jwk = JsonWebKey & { kid?: string };

/** A compact JWS (RFC 7515) taken apart, its signature not yet checked. */
export type ReadJws = {
  header: JsonObject;
  payload: Uint8Array<ArrayBuffer>;
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
};

/** Undefined where a part is missing or is not canonical base64url, or an extension is critical. */
export function readJws(text: string): ReadJws | undefined {
  const [head = '', body = '', tail = '', ...more] = text.split('.');
  const header = decodeJson(head);
  const [payload, signature] = [decodeBase64url(body), decodeBase64url(tail)];
  if (more.length > 0 || !isObject(header) || 'crit' in header || 'b64' in header || !payload || !signature)
    return undefined;
  return { header, payload, signature, signed: encodeText(`${head}.${body}`) };
}

/** True if the key made the signature, by the algorithm that both name. */
export async function isSignedBy({ header, signed, signature }: ReadJws, jwk: Jwk): Promise<boolean> {
  const algorithm = algorithmOf(header['alg'], jwk);
  if (!algorithm) return false;
  try {
    const { kty, crv, x, y } = jwk;
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, algorithm.key, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(algorithm.sign, key, signature, signed);
  } catch {
    return false;
  }
}

function algorithmOf(named: unknown, jwk: Jwk) {
  if (typeof named !== 'string' || !Object.hasOwn(algorithms, named)) return undefined;
  const algorithm = algorithms[named as Algorithm];
  const mayVerify = (jwk.use ?? 'sig') === 'sig' && (jwk.key_ops ?? ['verify']).includes('verify');
  return mayVerify && jwk.kty === algorithm.kty && (jwk.alg ?? named) === named && !('d' in jwk)
    ? algorithm
    : undefined;
}

export async function signJws(key: CryptoKey, header: JsonObject, payload: JsonObject): Promise<string> {
  const text = `${encodeJson({ ...header, alg: 'ES256' })}.${encodeJson(payload)}`;
  const signature = await crypto.subtle.sign(algorithms.ES256.sign, key, encodeText(text));
  return `${text}.${encodeBase64url(inLowForm(new Uint8Array(signature)))}`;
}

/** The order of the group of P-256. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * An ECDSA signature (r, s) counts as well as (r, order − s). Only the one with the lower s is ours, so that nobody can
 * write a second text of a document.
 */
export const isInLowForm = ({ header, signature }: ReadJws): boolean =>
  header['alg'] !== 'ES256' || lastHalf(signature) <= order / 2n;

function inLowForm(signature: Uint8Array): Uint8Array {
  const s = lastHalf(signature);
  if (s <= order / 2n) return signature;
  const low = (order - s).toString(16).padStart(64, '0');
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => parseInt(low.slice(2 * at, 2 * at + 2), 16));
  return Uint8Array.of(...signature.subarray(0, 32), ...bytes);
}

const lastHalf = (signature: Uint8Array): bigint =>
  [...signature.subarray(32)].reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
