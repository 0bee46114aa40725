import { createHash } from 'node:crypto';

/** The bytes stopped before their end: the line broke, or whoever sent them gave up. */
export class BrokenOff extends Error {}

/** More bytes than may be sent, or bytes that a check refused; the rest is not read. */
export class Unwanted extends Error {}

export type Measure = { size: number; hash: string };

type Watch = { most: number; look?: (bytes: Uint8Array) => boolean };

/** Passes bytes on while it counts and hashes them. Throws `Unwanted` beyond `most` bytes or where `look` says no. */
export function measured(
  source: AsyncIterable<Uint8Array>,
  { most, look }: Watch,
): { bytes: AsyncGenerator<Uint8Array>; measure: () => Measure } {
  const hash = createHash('sha256');
  let size = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw new Unwanted('too large');
      if (look && !look(chunk)) throw new Unwanted('refused');
      hash.update(chunk);
      yield chunk;
    }
  }
  return { bytes: pass(), measure: () => ({ size, hash: hash.digest('hex') }) };
}

async function* unbroken(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw new BrokenOff('The bytes stopped before their end', { cause: error });
  }
}

/**
 * The first `length` bytes, or all if there are fewer, and all of the bytes from the beginning. Throws `BrokenOff` where the
 * source fails, now or later.
 */
export async function withHead(
  source: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ head: Buffer; bytes: AsyncIterable<Uint8Array> }> {
  const rest = unbroken(source);
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await rest.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* read.splice(0);
    yield* rest;
  }
  return { head: Buffer.concat(read).subarray(0, length), bytes: all() };
}

export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const chunk of bytes) read.push(chunk);
  return Buffer.concat(read);
}
