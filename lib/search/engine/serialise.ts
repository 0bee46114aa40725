type Numbers = Uint8Array | Uint32Array | Float32Array;

const kinds = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array };
const isKind = (name: string): name is keyof typeof kinds => name in kinds;

/** JSON in which arrays of numbers travel as the bytes they are; to be read on the same kind of machine (little-endian). */
export const pack = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (isNumbers(inner) ? packed(inner) : inner));

const isNumbers = (value: unknown): value is Numbers => Object.values(kinds).some((kind) => value instanceof kind);

function packed(numbers: Numbers): string {
  const name = Object.entries(kinds).find(([, kind]) => numbers instanceof kind)?.[0] ?? '';
  return `${name}:${Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')}`;
}

/** The same object with the numbers among its own values unpacked; other values stay as they are. */
export function unpackNumbers<T extends object>(parsed: T): T {
  const entries = Object.entries(parsed).map(([name, value]) => [
    name,
    typeof value === 'string' ? unpacked(value) : value,
  ]);
  // The caller knows the shape that it packed.
  return Object.fromEntries(entries) as T;
}

function unpacked(value: string): string | Numbers {
  const colon = value.indexOf(':');
  const name = value.slice(0, colon);
  return isKind(name) ? new kinds[name](Uint8Array.from(Buffer.from(value.slice(colon + 1), 'base64')).buffer) : value;
}
