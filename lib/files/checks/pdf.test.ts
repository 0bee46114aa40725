import { expect, test } from 'vitest';
import { aPdf } from '#lib/files/testing.ts';
import { watchPdf } from './pdf.ts';

/** What is said of a PDF that comes in pieces of `size` bytes. */
function saidOf(bytes: Buffer, size: number): string | undefined {
  const watch = watchPdf();
  for (let at = 0; at < bytes.length && watch.push(bytes.subarray(at, at + size)); at += size);
  return watch.end()?.code;
}

/** A PDF whose script begins at `place`. */
function acting(place: number): Buffer {
  const before = aPdf().toString('latin1').indexOf('endobj');
  return aPdf({ objects: `% ${'a'.repeat(place - before)}\n5 0 obj << /JavaScript 6 0 R >> endobj` });
}

test.each([1000, 65_536, 200_000, 1_000_000])(
  'a script is found wherever the bytes are cut, in pieces of %i',
  (size) => {
    const rooms = [131_072, 147_968, 262_144, 278_528, 279_040];
    for (const room of rooms)
      for (let place = room - 400; place <= room + 40; place += 4)
        expect([place, saidOf(acting(place), size)]).toEqual([place, 'pdf_active']);
  },
);

test('a large PDF without one is taken', () => {
  expect(saidOf(aPdf({ objects: `% ${'a'.repeat(400_000)}` }), 65_536)).toBeUndefined();
});
