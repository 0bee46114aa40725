import { inflateSync } from 'node:zlib';
import { namesOf } from './pdf-names.ts';

/** The most an object stream may hold, packed and unpacked. */
export const mostPacked = 4 * 1024 * 1024;
const mostUnpacked = 32 * 1024 * 1024;

/** An object stream's dictionary is short. */
const longestPlain = 2048;

/**
 * The dictionary of a stream by the bytes before it: an object stream, one we cannot be sure of, or neither; `own` is the
 * dictionary alone.
 */
export function judgeDictionary(before: Buffer): { kind: 'objects' | 'unsure' | 'other'; own: Buffer } {
  const own = ownOf(before);
  if (own && holdsObjects(namesOf(own))) return { kind: isPlain(own) ? 'objects' : 'unsure', own };
  if (own && isCertain(before, own)) return { kind: 'other', own };
  return { kind: holdsObjects(namesOf(before)) ? 'unsure' : 'other', own: before };
}

/** From the last `7 0 obj` on; undefined where the last such word is another's. */
function ownOf(before: Buffer): Buffer | undefined {
  const word = before.lastIndexOf('obj');
  const number = /\d{1,10}\s{1,10}\d{1,5}\s{1,10}$/.exec(
    before.toString('latin1', Math.max(0, word - 40), Math.max(0, word)),
  );
  return word >= 0 && number ? before.subarray(word) : undefined;
}

/** Brackets inside a string or a comment make a dictionary look as if it began later than it does. */
function isCertain(before: Buffer, own: Buffer): boolean {
  const text = own.toString('latin1');
  const count = (mark: string): number => text.split(mark).length - 1;
  const line =
    before
      .toString('latin1', 0, before.length - own.length)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return !line.includes('%') && count('<<') > 0 && count('<<') === count('>>') && count('(') === count(')');
}

/** A reader takes any stream with `First` for an object stream, whatever its type says. */
const holdsObjects = (names: Set<string>): boolean => names.has('ObjStm') || names.has('First');

/** Packed by deflate alone, or not packed, and said so plainly: anything else could hide names from us. */
function isPlain(dictionary: Buffer): boolean {
  const names = namesOf(dictionary);
  const text = dictionary.toString('latin1');
  if (dictionary.length > longestPlain || names.has('Predictor') || text.includes('#')) return false;
  const filters = [...text.matchAll(/\/Filter\s*(?:\[([^\]]*)\]|(\/[^\s/<>[\]()%]+))/g)];
  if (!names.has('Filter')) return true;
  const [, inArray, alone = ''] = filters[0] ?? [];
  return filters.length === 1 && /^\/(?:FlateDecode|Fl)$/.test((inArray ?? alone).trim());
}

type Unpacked = { names: Set<string>; size: number };

/** The names in an object stream, and its size; undefined where it cannot be read to its end, or holds more than `most` bytes. */
export function namesInStream(packed: Buffer, dictionary: Buffer, most: number): Unpacked | undefined {
  if (!namesOf(dictionary).has('Filter')) return { names: namesOf(packed), size: packed.length };
  try {
    // With `info` the engine tells how much it has read: what is behind that could be another stream.
    const { buffer, engine } = inflateSync(packed, {
      maxOutputLength: Math.max(1, Math.min(most, mostUnpacked)),
      info: true,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const rest = packed.subarray(engine.bytesWritten).toString('latin1').trim();
    return rest === '' ? { names: namesOf(buffer), size: buffer.length } : undefined;
  } catch {
    return undefined;
  }
}
