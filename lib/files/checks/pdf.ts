import type { Watcher } from './arrived.ts';
import { holdsOther } from './other-file.ts';
import { isActing, namesOf } from './pdf-names.ts';
import { judgeDictionary, mostPacked, namesInStream } from './pdf-stream.ts';
import type { ContentRefusal } from './refusal.ts';

/** How far back the dictionary of a stream is looked for, and at the end a zip's end record. */
const longestDictionary = 16 * 1024;
const longestEnd = 66 * 1024;
/** A word or a name may go on in the next bytes. */
const margin = 512;
/** Bytes that are gathered before they are judged: the room is made once, and none for each piece that comes. */
const gathered = 128 * 1024;

/** The bytes of dictionaries that are read, and those that object streams unpack to, in one file: beyond, it is no document. */
const mostRead = { dictionaries: 64 * 1024 * 1024, objects: 192 * 1024 * 1024 };

/** `window` is what stands in the room, and `done` how much of it is judged; `stream` collects an object stream until its end. */
type Watch = {
  room: Buffer;
  window: Buffer;
  /** The last pieces that came, as many as hold the end. */
  last: Uint8Array[];
  done: number;
  stream: { dictionary: Buffer; parts: Buffer[]; size: number } | undefined;
  left: typeof mostRead;
};

/**
 * Judges a PDF while it arrives, holding one window of it. It looks for names that make a PDF act, hide a file or say
 * that it is encrypted, wherever a reader could find one: in the open, written with `#`, and in object streams, which it
 * unpacks. It does not follow the file's own directory, because that may point anywhere.
 */
export function watchPdf(): Watcher {
  const room = Buffer.allocUnsafe(longestDictionary + margin + gathered);
  const watch: Watch = {
    ...{ room, window: room.subarray(0, 0), done: 0 },
    ...{ last: [], stream: undefined, left: { ...mostRead } },
  };
  let refusal: ContentRefusal | undefined;
  return {
    push(bytes) {
      keepLast(watch.last, bytes);
      for (let at = 0; at < bytes.length && !refusal;) {
        at += gather(watch, bytes.subarray(at));
        if (watch.window.length < room.length) continue;
        refusal = judge(watch, room.length - margin);
        makeRoom(watch);
      }
      return refusal === undefined;
    },
    end: () => refusal ?? judge(watch, watch.window.length) ?? judgeEnd(watch),
  };
}

/** Takes as many bytes as there is room for, and says how many. */
function gather(watch: Watch, bytes: Uint8Array): number {
  const taken = bytes.subarray(0, watch.room.length - watch.window.length);
  watch.room.set(taken, watch.window.length);
  watch.window = watch.room.subarray(0, watch.window.length + taken.length);
  return taken.length;
}

/** Lets go of what is judged, but for what a dictionary may reach back to. */
function makeRoom(watch: Watch): void {
  const from = Math.max(0, watch.done - longestDictionary);
  watch.room.copyWithin(0, from, watch.window.length);
  watch.window = watch.room.subarray(0, watch.window.length - from);
  watch.done -= from;
}

function keepLast(last: Uint8Array[], bytes: Uint8Array): void {
  last.push(bytes);
  let behind = last.reduce((sum, { length }) => sum + length, 0) - (last[0]?.length ?? 0);
  while (behind > longestEnd) {
    last.shift();
    behind -= last[0]?.length ?? 0;
  }
}

function judge(watch: Watch, to: number): ContentRefusal | undefined {
  const names = namesOf(watch.window, watch.done, to);
  if (names.has('Encrypt')) return { code: 'pdf_encrypted' };
  if (isActing(names)) return { code: 'pdf_active' };
  let at = watch.done;
  while (at < to) {
    const next = watch.stream ? takeStream(watch, watch.stream, { at, to }) : findStream(watch, { at, to });
    if (typeof next !== 'number') return next;
    at = next;
  }
  watch.done = to;
  return undefined;
}

type Span = { at: number; to: number };

/** Goes on to the next object stream; gives where its bytes begin, or `to`. */
function findStream(watch: Watch, { at, to }: Span): number | ContentRefusal {
  for (let word = watch.window.indexOf('stream', at); word >= 0 && word < to;) {
    const begins = bodyAfter(watch.window, word);
    if (begins) {
      const before = watch.window.subarray(Math.max(0, word - longestDictionary), word);
      const { kind, own } = judgeDictionary(before);
      watch.left.dictionaries -= own.length;
      if (kind === 'unsure' || watch.left.dictionaries < 0) return { code: 'pdf_unreadable' };
      if (kind === 'objects') {
        watch.stream = { dictionary: Buffer.from(own), parts: [], size: 0 };
        return begins;
      }
    }
    word = watch.window.indexOf('stream', word + 6);
  }
  return to;
}

/** Where the bytes of a stream begin, if the word at `word` is that of a stream. */
function bodyAfter(window: Buffer, word: number): number | undefined {
  if (window.toString('latin1', Math.max(0, word - 3), word) === 'end') return undefined;
  const [first, second] = [window[word + 6], window[word + 7]];
  if (first === 0x0a) return word + 7;
  if (first === 0x0d) return second === 0x0a ? word + 8 : word + 7;
  return undefined;
}

/** Collects an object stream and judges it at its end. */
function takeStream(watch: Watch, stream: NonNullable<Watch['stream']>, { at, to }: Span): number | ContentRefusal {
  const end = watch.window.indexOf('endstream', at);
  const isWhole = end >= 0 && end <= to;
  const part = Buffer.from(watch.window.subarray(at, isWhole ? end : to));
  stream.parts.push(part);
  stream.size += part.length;
  if (stream.size > mostPacked) return { code: 'pdf_unreadable' };
  if (!isWhole) return to;
  watch.stream = undefined;
  const found = namesInStream(Buffer.concat(stream.parts), stream.dictionary, watch.left.objects);
  if (!found) return { code: 'pdf_unreadable' };
  watch.left.objects -= found.size;
  return isActing(found.names) ? { code: 'pdf_active' } : end + 'endstream'.length;
}

/** A PDF ends with the place of its directory, and nothing else is behind that. */
function judgeEnd({ last, stream }: Watch): ContentRefusal | undefined {
  const window = Buffer.concat(last);
  const text = window.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (stream || end < 0 || !/startxref\s+\d+\s*$/.test(text.slice(Math.max(0, end - 100), end)))
    return { code: 'pdf_broken' };
  return holdsOther(window.subarray(end + 5)) || text.includes('PK\x05\x06') ? { code: 'two_files_in_one' } : undefined;
}
