import { expect, test } from 'vitest';
import { fuzz, pick, type Draw } from '#lib/kernel/fuzz.testing.ts';
import { allMalformed } from '#lib/files/malformed/malformed.testing.ts';
import { anOfd } from '#lib/files/malformed/zips.testing.ts';
import { aPdf, aPhoto } from '#lib/files/testing.ts';
import { endOfImage } from './image-end.ts';
import { headLength, kindOf, nameFor } from './kind.ts';
import { checkOfd } from './ofd.ts';
import { watchPdf } from './pdf.ts';

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

function mutated(bytes: Buffer, draw: Draw): Buffer {
  const changed = Buffer.from(bytes);
  for (let times = draw(6); times >= 0 && changed.length > 0; times -= 1) {
    const at = draw(changed.length);
    if (draw(2) === 0) changed[at] = draw(256);
    else changed.write(pick(draw, words), at, 'latin1');
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
  const small = (await allMalformed()).map(({ bytes }) => bytes).filter(({ length }) => length < 8000);
  const bases = [...small, aPdf(), anOfd(), await aPhoto()];
  expect(await fuzz({ count: 100_000, input: (draw) => mutated(pick(draw, bases), draw) }, judge)).toEqual([]);
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
