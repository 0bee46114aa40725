import { wholeOf } from '#lib/files/keeping/measured.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Arrived } from './arrived.ts';
import type { ContentRefusal } from './refusal.ts';
import { readDirectory, readEnd, type Entry } from './zip-directory.ts';

/** The most an OFD (GB/T 33190) may hold. A document of text and pictures comes nowhere near. */
const most = { entries: 5000, bytes: 300 * 1024 * 1024, ratio: 100, small: 1024 * 1024 };

/** The end record may be followed by a comment of this length, and no more. */
const longestEnd = 22 + 65_535;

/** An OFD is a zip with OFD.xml; every other zip is an archive, which nobody asked for. */
export async function checkOfd({ size, read }: Arrived): Promise<Result<true, ContentRefusal>> {
  const tailFrom = Math.max(0, size - longestEnd);
  const tail = await wholeOf(await read({ from: tailFrom, to: size - 1 }));
  const end = readEnd(tail, tailFrom);
  if (!end) return err({ code: 'ofd_broken' });
  if (end.entries > most.entries || end.length > 4 * 1024 * 1024) return err({ code: 'inflates_too_much' });
  // Bytes behind the directory belong to no zip, and bytes before the first entry to another file.
  if (end.at + end.size !== size || end.from + end.length !== end.at) return err({ code: 'two_files_in_one' });
  const directory = end.length
    ? await wholeOf(await read({ from: end.from, to: end.from + end.length - 1 }))
    : Buffer.alloc(0);
  const entries = readDirectory(directory, end.entries);
  return entries ? judge(entries, end.from) : err({ code: 'ofd_broken' });
}

function judge(entries: Entry[], bodies: number): Result<true, ContentRefusal> {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return err({ code: 'ofd_encrypted' });
  if (!entries.some(({ name }) => name === 'OFD.xml')) return err({ code: 'kind_archive' });
  if (entries.some(({ name }) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|\0/.test(name))) return err({ code: 'ofd_broken' });
  if (entries.some(({ name }) => hides.test(name))) return err({ code: 'archive_inside' });
  const packed = sum(entries.map((entry) => entry.packed));
  const bytes = sum(entries.map((entry) => entry.size));
  // Entries that share their bytes are a bomb: together they are larger than the file.
  if (packed > bodies || bytes > most.bytes || entries.some(isBomb)) return err({ code: 'inflates_too_much' });
  return ok(true);
}

const hides = /\.(?:zip|ofd|7z|rar|gz|tar|xz|bz2|jar|exe|dll|js|jse|vbs|bat|cmd|ps1|sh|html?|svg|hta|lnk|msi)$/i;
const isBomb = ({ packed, size }: Entry): boolean => size > most.small && size > packed * most.ratio;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
