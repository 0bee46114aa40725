import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ByteRange } from '#lib/kernel/file-store.ts';

/** Bytes of a segment before it is sealed, and of the tag behind each. */
const segment = 64 * 1024;
const tagLength = 16;

export const newKey = (): Buffer => randomBytes(32);

/** A key seals one object and no other, so that the place of a segment can be its nonce. */
export type Seal = { key: Buffer; object: string };

/**
 * AES-256-GCM in segments (STREAM, Hoang and others 2015): the nonce is the segment's place and whether it is the last one,
 * and the object's id is authenticated with each. A segment that was altered, moved, dropped or added does not open.
 */
export async function* sealBytes(seal: Seal, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const waiting = Buffer.allocUnsafe(segment);
  let filled = 0;
  let place = 0;
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length;) {
      // The last segment is known only when nothing comes after it.
      if (filled === segment) {
        yield* sealSegment(seal, waiting, { place: place++, isLast: false });
        filled = 0;
      }
      const part = chunk.subarray(at, at + segment - filled);
      waiting.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  yield* sealSegment(seal, waiting.subarray(0, filled), { place, isLast: true });
}

type Place = { place: number; isLast: boolean };

function sealSegment({ key, object }: Seal, bytes: Buffer, at: Place): [Buffer, Buffer] {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(at)).setAAD(Buffer.from(object));
  const body = cipher.update(bytes);
  // GCM holds no bytes back, so there is nothing to add to the body here.
  cipher.final();
  return [body, cipher.getAuthTag()];
}

function openSegment({ key, object }: Seal, sealed: Buffer, at: Place): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(at), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(object)).setAuthTag(sealed.subarray(-tagLength));
  const body = decipher.update(sealed.subarray(0, -tagLength));
  // Throws where it is not authentic; only then is the body given out.
  decipher.final();
  return body;
}

function nonceOf({ place, isLast }: Place): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Of `size` bytes: the segments that hold a range, and where those stand in the sealed object. */
export function sealedRange(size: number, range: ByteRange): { first: number; last: number; stored: ByteRange } {
  const final = Math.max(0, Math.ceil(size / segment) - 1);
  const first = Math.floor(range.from / segment);
  const last = Math.min(final, Math.floor(range.to / segment));
  const end = last === final ? size + (final + 1) * tagLength : (last + 1) * (segment + tagLength);
  return { first, last, stored: { from: first * (segment + tagLength), to: end - 1 } };
}

type Opening = { size: number; range?: ByteRange | undefined };

/** Opens what `sealedRange` asked the store for; throws before it gives out anything that is not as it was sealed. */
export async function* openBytes(
  seal: Seal,
  sealed: AsyncIterable<Uint8Array>,
  { size, range = { from: 0, to: Math.max(0, size - 1) } }: Opening,
): AsyncGenerator<Buffer> {
  const { first, last, stored } = sealedRange(size, range);
  const isWhole = Math.max(0, Math.ceil(size / segment) - 1);
  let place = first;
  for await (const piece of pieces(sealed, stored.to - stored.from + 1)) {
    const opened = openSegment(seal, piece, { place, isLast: place === isWhole });
    const begins = place * segment;
    place += 1;
    yield opened.subarray(Math.max(0, range.from - begins), range.to - begins + 1);
  }
  if (place !== last + 1) throw new Error('The object is not what was sealed: it is cut off');
}

/** The sealed segments, one at a time. */
async function* pieces(sealed: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Buffer> {
  const waiting = Buffer.allocUnsafe(segment + tagLength);
  let filled = 0;
  let seen = 0;
  for await (const chunk of sealed)
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + waiting.length - filled);
      seen += part.length;
      at += part.length;
      // A segment that came in one piece is not copied.
      if (part.length === waiting.length) {
        yield Buffer.from(part.buffer, part.byteOffset, part.length);
        continue;
      }
      waiting.set(part, filled);
      filled += part.length;
      if (filled < waiting.length) continue;
      yield waiting;
      filled = 0;
    }
  if (seen !== length) throw new Error('The object is not what was sealed: its length differs');
  if (filled > 0) yield waiting.subarray(0, filled);
}
