type Numbers = Uint8Array | Uint32Array | Float32Array;

const kinds = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array };
const isKind = (name: string): name is keyof typeof kinds => name in kinds;

/** JSON in which arrays of numbers are base64 of their bytes; it is read on the same kind of machine (little-endian). */
export const serialise = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (isNumbers(inner) ? encoded(inner) : inner));

const isNumbers = (value: unknown): value is Numbers => Object.values(kinds).some((kind) => value instanceof kind);

function encoded(numbers: Numbers): string {
  const name = Object.entries(kinds).find(([, kind]) => numbers instanceof kind)?.[0] ?? '';
  return `${name}:${Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')}`;
}

/** Decodes the arrays of numbers among an object's own values; other values stay as they are. */
export function decodeNumbers<T extends object>(parsed: T): T {
  const entries = Object.entries(parsed).map(([name, value]) => [
    name,
    typeof value === 'string' ? decoded(value) : value,
  ]);
  // The caller knows the shape that it serialised.
  return Object.fromEntries(entries) as T;
}

function decoded(value: string): string | Numbers {
  const colon = value.indexOf(':');
  const name = value.slice(0, colon);
  return isKind(name) ? new kinds[name](Uint8Array.from(Buffer.from(value.slice(colon + 1), 'base64')).buffer) : value;
}
