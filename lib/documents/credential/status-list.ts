import { decodeBase64url, decodeJson, encodeBase64url, isObject } from './base64url.ts';
import { isInLowForm, isSignedBy, readJws, signJws } from './jws.ts';
import { keyFor, type PublishedKey } from './published-key.ts';

/** Which documents were revoked: one bit each by its place, as of a moment (IETF Token Status List). */
export type StatusList = { bits: Uint8Array; at: Date };

export const statusListType = 'statuslist+jwt';

export function statusBits(size: number, revoked: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const place of revoked) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

/** Undefined for a place that the list does not reach. */
export function isRevokedIn({ bits }: StatusList, place: number): boolean | undefined {
  const byte = bits[place >> 3];
  return byte === undefined ? undefined : ((byte >> (place & 7)) & 1) === 1;
}

type Signing = { key: CryptoKey; kid: string };
type Issuing = { issuer: string; address: string; at: Date; lifetime: number };

/** `lifetime` in seconds: how long a reader may use a copy. */
export async function issueStatusList(
  bits: Uint8Array,
  { key, kid }: Signing,
  { issuer, address, at, lifetime }: Issuing,
): Promise<string> {
  const lst = encodeBase64url(await through(bits, new CompressionStream('deflate')));
  const iat = Math.floor(at.getTime() / 1000);
  const claims = { iss: issuer, sub: address, iat, exp: iat + lifetime, ttl: lifetime, status_list: { bits: 1, lst } };
  return signJws(key, { typ: statusListType, kid }, claims);
}

/** Undefined unless one of the keys signed it, and for what does not unpack to at most 16 MB. */
export async function readStatusList(text: string, keys: PublishedKey[]): Promise<StatusList | undefined> {
  const jws = readJws(text);
  const key = jws && keyFor(keys, jws.header['kid']);
  if (!jws || !key || jws.header['typ'] !== statusListType) return undefined;
  if (!isInLowForm(jws) || !(await isSignedBy(jws, key))) return undefined;
  const claims = decodeJson(encodeBase64url(jws.payload));
  const list = isObject(claims) ? claims['status_list'] : undefined;
  if (!isObject(claims) || !isObject(list) || list['bits'] !== 1 || typeof list['lst'] !== 'string') return undefined;
  const packed = decodeBase64url(list['lst']);
  if (!packed || typeof claims['iat'] !== 'number') return undefined;
  const bits = await through(packed, new DecompressionStream('deflate')).catch(() => undefined);
  return bits && { bits, at: new Date(claims['iat'] * 1000) };
}

const largest = 16 * 1024 * 1024;

async function through(bytes: Uint8Array, pipe: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(pipe).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > largest) throw new Error('A status list is too large');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
