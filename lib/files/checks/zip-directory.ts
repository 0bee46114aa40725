/** What the end record of a zip says: where it stands and how long it is, and where its directory is. */
export type End = { at: number; size: number; entries: number; from: number; length: number };

export type Entry = { name: string; packed: number; size: number; isEncrypted: boolean };

const endMark = Buffer.from('PK\x05\x06', 'latin1');
const entryMark = 0x02014b50;

/** The last end record of `tail`, which begins at byte `begins` of the file; undefined for none, several disks or zip64. */
export function readEnd(tail: Buffer, begins: number): End | undefined {
  const at = tail.lastIndexOf(endMark);
  if (at < 0 || at + 22 > tail.length) return undefined;
  const entries = tail.readUInt16LE(at + 10);
  const [length, from] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (tail.readUInt16LE(at + 4) !== 0 || entries === 0xffff || from === 0xffffffff) return undefined;
  return { at: begins + at, size: 22 + tail.readUInt16LE(at + 20), entries, from, length };
}

/** The entries of a zip by its directory; undefined where it is broken. */
export function readDirectory(bytes: Buffer, count: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const nameEnds = at + 46 + (name ?? 0);
    if (nameEnds > bytes.length) return undefined;
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnds),
      ...{ packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24) },
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    });
    at = nameEnds + (extra ?? 0) + (comment ?? 0);
  }
  return at === bytes.length ? entries : undefined;
}
