import { expect, test } from 'vitest';
import { allMalformed } from '#lib/files/malformed/malformed.testing.ts';
import { anOfd } from '#lib/files/malformed/zips.testing.ts';
import { aPdf, aPhoto } from '#lib/files/testing.ts';
import { endOfImage } from './image-end.ts';
import { headLength, kindOf, nameFor } from './kind.ts';
import { checkOfd } from './ofd.ts';
import { watchPdf } from './pdf.ts';

/** Mulberry32: the same inputs for the same seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = [
  'obj',
  'stream\n',
  'endstream',
  '/First',
  '/Filter',
  '<<',
  '>>',
  '(',
  '%',
  '#',
  'PK\x05\x06',
  '\xff\xda',
  'IEND',
];

function mutated(bytes: Buffer, draw: (below: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  for (let times = draw(6); times >= 0 && changed.length > 0; times -= 1) {
    const at = draw(changed.length);
    if (draw(2) === 0) changed[at] = draw(256);
    else changed.write(words[draw(words.length)] ?? '', at, 'latin1');
  }
  const cut = draw(4) === 0 ? changed.subarray(0, draw(changed.length + 1)) : changed;
  return draw(6) === 0 ? Buffer.concat([cut, cut.subarray(draw(cut.length + 1))]) : cut;
}

async function judge(bytes: Buffer): Promise<void> {
  kindOf(bytes.subarray(0, headLength));
  nameFor(bytes.toString('utf8', 0, 200), 'pdf');
  const watch = watchPdf();
  watch.push(bytes.subarray(0, bytes.length >> 1));
  watch.push(bytes.subarray(bytes.length >> 1));
  watch.end();
  endOfImage('jpeg', bytes);
  endOfImage('png', bytes);
  async function* part(from: number, to: number) {
    yield bytes.subarray(from, to + 1);
  }
  await checkOfd({
    size: bytes.length,
    read: async (range = { from: 0, to: bytes.length }) => part(range.from, range.to),
  });
}

test('a hundred thousand mutated files crash nothing, hold nothing up and leave no memory', async () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  const draw = seeded(seed);
  const small = (await allMalformed()).map(({ bytes }) => bytes).filter(({ length }) => length < 8000);
  const bases = [...small, aPdf(), anOfd(), await aPhoto()];
  let slowest = 0;
  const before = process.memoryUsage.rss();
  for (let count = 0; count < 100_000; count += 1) {
    const bytes = mutated(bases[draw(bases.length)] ?? Buffer.alloc(0), draw);
    const began = performance.now();
    await judge(bytes).catch((error: unknown) => {
      throw new Error(`FUZZ_SEED=${seed}, input ${count}`, { cause: error });
    });
    slowest = Math.max(slowest, performance.now() - began);
  }
  expect(slowest, `FUZZ_SEED=${seed}`).toBeLessThan(1000);
  expect((process.memoryUsage.rss() - before) / 1024 / 1024, `FUZZ_SEED=${seed}`).toBeLessThan(150);
});

test.each([
  ['words that seem to begin streams', 'stream\n'],
  ['comments before them', '%\nstream\n'],
  ['objects that begin', '1 0 obj << /First 4 '],
  ['numbers', '1 1 '],
  ['brackets', '<<'],
  ['names', '/#46'],
])('20 MB of %s hold nothing up', (_, word) => {
  const piece = Buffer.from(word.repeat(65_536 / word.length));
  const watch = watchPdf();
  const began = process.cpuUsage();
  for (let size = 0; size < 20 * 1024 * 1024 && watch.push(piece); size += piece.length);
  watch.end();
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
});
