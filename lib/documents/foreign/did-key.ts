const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Longer than any key or signature that is understood here. */
const longest = 128;

/** The bytes of a text in base58 after the `z` of multibase; undefined for any other text. */
export function bytesOf(multibase: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof multibase !== 'string' || !/^z[1-9A-HJ-NP-Za-km-z]+$/.test(multibase) || multibase.length > longest)
    return undefined;
  const digits = multibase.slice(1);
  let value = [...digits].reduce((sum, digit) => sum * 58n + BigInt(alphabet.indexOf(digit)), 0n);
  const bytes = [...(/^1*/.exec(digits)?.[0] ?? '')].map(() => 0);
  const zeros = bytes.length;
  for (; value > 0n; value /= 256n) bytes.splice(zeros, 0, Number(value % 256n));
  return Uint8Array.from(bytes);
}

/** The Ed25519 key that a `did:key` is; undefined for keys that have to be looked up, and for other kinds. */
export function keyIn(method: unknown): Uint8Array<ArrayBuffer> | undefined {
  const [, name, fragment] = (typeof method === 'string' && /^did:key:(z[^#]+)(?:#(.+))?$/.exec(method)) || [];
  const bytes = bytesOf(name);
  // 0xed01 stands before an Ed25519 key among the multicodecs.
  const isKey = bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01 && [undefined, name].includes(fragment);
  return isKey ? bytes.slice(2) : undefined;
}
