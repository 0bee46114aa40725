import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A malformed file; the message names file and line and says what to do. */
export class BadVisits extends Error {}

const largestItem = 100_000;
const longestLine = 1_000_000;

/**
 * The visits of a file, one a line: item numbers from 0, separated by spaces; gzip or plain, streamed. Skips empty
 * lines and repeated items. Throws `BadVisits`.
 */
export async function* readVisits(path: string, items = largestItem): AsyncGenerator<number[]> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    const visit = visitOf(line, items, `${path}, line ${number}`);
    if (visit.length > 0) yield visit;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of textOf(path)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new BadVisits(`${path}: has a line of more than ${longestLine} characters.`);
    yield* lines;
  }
  yield rest;
}

async function* textOf(path: string): AsyncGenerator<string> {
  try {
    const gzip = await isGzip(path);
    const source = createReadStream(path);
    const text = gzip ? pipeline(source, createGunzip(), () => undefined) : source;
    yield* text.setEncoding('utf8') as AsyncIterable<string>;
  } catch (error) {
    throw new BadVisits(`${path}: cannot be read (${(error as Error).message})`);
  }
}

function visitOf(line: string, items: number, place: string): number[] {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const wrong = words.find((word) => !/^\d{1,9}$/.test(word));
  if (wrong !== undefined)
    throw new BadVisits(
      `${place}: “${wrong.slice(0, 40)}” is no item number. A line holds whole numbers from 0, parted by spaces.`,
    );
  const visit = [...new Set(words.map(Number))];
  const beyond = visit.find((item) => item >= items);
  if (beyond !== undefined)
    throw new BadVisits(`${place}: item ${beyond} does not exist; there are ${items} items, numbered from 0.`);
  return visit;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** The items of an items file with labels from title and address. Throws `BadVisits`. */
export async function readItems(path: string): Promise<ReadonlySet<string>[]> {
  const file = await readFile(path, 'utf8').catch((error: Error) => {
    throw new BadVisits(`${path}: cannot be read (${error.message})`);
  });
  const items: unknown = parsed(file, path);
  if (typeof items !== 'object' || items === null || !('items' in items) || !Array.isArray(items.items))
    throw new BadVisits(`${path}: has no list “items”. It should look like {"items": [{"title": "…"}, …]}.`);
  return items.items.map((item: unknown) => new Set(wordsOf(item)));
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadVisits(`${path}: is no JSON (${(error as Error).message})`);
  }
}

const wordsOf = (item: unknown): string[] =>
  Object.entries((item ?? {}) as Record<string, unknown>)
    .filter(([name]) => ['title', 'url', 'path'].includes(name))
    .flatMap(
      ([, value]) =>
        String(value)
          .toLowerCase()
          .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    );
