import { inflateSync } from 'node:zlib';
import { namesOf } from './pdf-names.ts';

/** The most an object stream may hold, packed and unpacked. */
export const mostPacked = 4 * 1024 * 1024;
const mostUnpacked = 32 * 1024 * 1024;

/** The dictionary of a stream by the bytes before it: an object stream, one we cannot be sure of, or neither. */
export function judgeDictionary(before: Buffer): 'objects' | 'unsure' | 'other' {
  const text = before.toString('latin1');
  const begins = text.search(/\d+\s+\d+\s+obj\b(?![^]*\d+\s+\d+\s+obj\b)/);
  const own = begins < 0 ? before : before.subarray(begins);
  if (holdsObjects(namesOf(own))) return isPlain(own) ? 'objects' : 'unsure';
  const isCertain = begins >= 0 && isBalanced(text.slice(begins)) && !/%[^\r\n]*$/.test(text.slice(0, begins));
  return isCertain || !holdsObjects(namesOf(before)) ? 'other' : 'unsure';
}

/** A reader takes any stream with `First` for an object stream, whatever its type says. */
const holdsObjects = (names: Set<string>): boolean => names.has('ObjStm') || names.has('First');

/** Packed by deflate alone, or not packed, and said so plainly: anything else could hide names from us. */
function isPlain(dictionary: Buffer): boolean {
  const names = namesOf(dictionary);
  const text = dictionary.toString('latin1');
  if (names.has('Predictor') || text.includes('#')) return false;
  const filters = [...text.matchAll(/\/Filter\s*(?:\[([^\]]*)\]|(\/[^\s/<>[\]()%]+))/g)];
  if (!names.has('Filter')) return true;
  const [, inArray, alone = ''] = filters[0] ?? [];
  return filters.length === 1 && /^\/(?:FlateDecode|Fl)$/.test((inArray ?? alone).trim());
}

/** Brackets inside a string or a comment make a dictionary look as if it began later than it does. */
function isBalanced(dictionary: string): boolean {
  const count = (mark: string): number => dictionary.split(mark).length - 1;
  return count('<<') === count('>>') && count('(') === count(')') && count('<<') > 0;
}

/** The names in an object stream; undefined where it cannot be read to its end, or holds too much. */
export function namesInStream(packed: Buffer, dictionary: Buffer): Set<string> | undefined {
  if (!namesOf(dictionary).has('Filter')) return namesOf(packed);
  try {
    // With `info` the engine tells how much it has read: what is behind that could be another stream.
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: mostUnpacked, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const rest = packed.subarray(engine.bytesWritten).toString('latin1').trim();
    return rest === '' ? namesOf(buffer) : undefined;
  } catch {
    return undefined;
  }
}
