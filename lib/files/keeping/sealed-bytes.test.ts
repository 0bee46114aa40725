import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newSeal } from './object.ts';
import { wholeOf } from './measured.ts';
import { openBytes, sealBytes, sealedRange } from './sealed-bytes.ts';

const segment = 64 * 1024;
const sealedSegment = segment + 16;
const seal = newSeal();

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sealed = (bytes: Buffer) => wholeOf(sealBytes(seal, inPieces(bytes, 10_007)));
const opened = (bytes: Buffer, size: number, under = seal) =>
  wholeOf(openBytes(under, inPieces(bytes, 30_011), { size }));

test.each([1, segment - 1, segment, segment + 1, 3 * segment, 200_001])(
  '%i bytes come back as they were',
  async (size) => {
    const bytes = randomBytes(size);
    const kept = await sealed(bytes);
    expect(kept.length).toBe(size + 16 * Math.ceil(size / segment));
    expect((await opened(kept, size)).equals(bytes)).toBe(true);
  },
);

test.each([
  [0, 0],
  [segment - 1, segment],
  [segment, 2 * segment - 1],
  [70_000, 199_999],
  [200_000, 200_000],
])('bytes %i to %i are read from their segments alone', async (from, to) => {
  const bytes = randomBytes(200_001);
  const { stored } = sealedRange(bytes.length, { from, to });
  const part = (await sealed(bytes)).subarray(stored.from, stored.to + 1);
  const read = await wholeOf(openBytes(seal, inPieces(part, 5000), { size: bytes.length, range: { from, to } }));
  expect(read.equals(bytes.subarray(from, to + 1))).toBe(true);
});

describe('nothing is given out of', () => {
  const bytes = randomBytes(3 * segment);
  const cut = (kept: Buffer, place: number) => kept.subarray(place * sealedSegment, (place + 1) * sealedSegment);
  const changes: Record<string, (kept: Buffer) => Buffer> = {
    'an object with one bit turned': (kept) => {
      const turned = Buffer.from(kept);
      turned[5] = (turned[5] ?? 0) ^ 1;
      return turned;
    },
    'segments in another order': (kept) => Buffer.concat([cut(kept, 1), cut(kept, 0), cut(kept, 2)]),
    'an object whose last segment is missing': (kept) => kept.subarray(0, 2 * sealedSegment),
    'an object with a segment twice': (kept) => Buffer.concat([cut(kept, 0), cut(kept, 0), cut(kept, 2)]),
    'an object that goes on': (kept) => Buffer.concat([kept, cut(kept, 2)]),
  };
  test.each(Object.entries(changes))('%s', async (_, change) => {
    await expect(opened(change(await sealed(bytes)), bytes.length)).rejects.toThrow(/authenticate|what was sealed/);
  });

  test('an object cut off where a segment ends, whatever its row says', async () => {
    const kept = (await sealed(bytes)).subarray(0, 2 * sealedSegment);
    await expect(opened(kept, 2 * segment)).rejects.toThrow('authenticate');
  });

  test('another object under the same key', async () => {
    await expect(opened(await sealed(bytes), bytes.length, { ...seal, object: newSeal().object })).rejects.toThrow(
      'authenticate',
    );
  });
});
