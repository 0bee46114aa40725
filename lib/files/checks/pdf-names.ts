/** What makes a PDF act by itself, reach outside, or carry another file. A rendition may hold a script. */
const acting = new Set([
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'XFA', 'RichMedia', 'Rendition'],
  ...['GoToE', 'ImportData', 'SubmitForm', 'Movie'],
]);
/** What tells that strings and streams are encrypted, and what marks an object stream. */
const telling = new Set(['Encrypt', 'ObjStm', 'First', 'Predictor', 'FlateDecode', 'Fl', 'Filter']);

const slash = 0x2f;
const hash = 0x23;
const firstLetters = new Set([...acting, ...telling].map((name) => name.charCodeAt(0)).concat(hash));
const longest = 40;

/** Bytes that end a name: white space and delimiters (ISO 32000, 7.2.3). */
const ends = new Set([0, 9, 10, 12, 13, 32, ...Buffer.from('()<>[]{}/%')]);

/** The names in `bytes` that begin from `from` on and before `to`, of those that matter. A name may be written with `#`. */
export function namesOf(bytes: Buffer, from = 0, to = bytes.length): Set<string> {
  const found = new Set<string>();
  for (let at = bytes.indexOf(slash, from); at >= 0 && at < to; at = bytes.indexOf(slash, at + 1)) {
    if (!firstLetters.has(bytes[at + 1] ?? 0)) continue;
    const name = nameAt(bytes, at + 1);
    if (acting.has(name) || telling.has(name)) found.add(name);
  }
  return found;
}

function nameAt(bytes: Buffer, from: number): string {
  let name = '';
  for (let at = from; at < bytes.length && name.length < longest; at += 1) {
    const byte = bytes[at] ?? 0;
    if (ends.has(byte)) break;
    const written = byte === hash ? hexAt(bytes, at + 1) : -1;
    name += String.fromCharCode(written < 0 ? byte : written);
    if (written >= 0) at += 2;
  }
  return name;
}

/** The byte that two digits say; negative where they are none. */
function hexAt(bytes: Buffer, at: number): number {
  const [high, low] = [digitOf(bytes[at] ?? 0), digitOf(bytes[at + 1] ?? 0)];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

export const isActing = (names: Set<string>): boolean => [...names].some((name) => acting.has(name));
