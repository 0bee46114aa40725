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
    const hex = byte === hash ? /^[\dA-F]{2}/i.exec(bytes.toString('latin1', at + 1, at + 3)) : undefined;
    name += String.fromCharCode(hex ? parseInt(hex[0], 16) : byte);
    if (hex) at += 2;
  }
  return name;
}

export const isActing = (names: Set<string>): boolean => [...names].some((name) => acting.has(name));
