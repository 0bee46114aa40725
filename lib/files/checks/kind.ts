import type { fileKinds } from '#db/schema/files.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';

export type FileKind = (typeof fileKinds)[number];

/** Kinds that people send and we refuse, each with words of its own. */
type Refused = 'heic' | 'markup' | 'archive' | 'other';

export type KindRefusal =
  | { code: 'kind_heic' }
  | { code: 'kind_markup' }
  | { code: 'kind_archive' }
  | { code: 'kind_other' };

export type NameRefusal = { code: 'name_disagrees'; kind: FileKind };

/** How many bytes of a file tell its kind. */
export const headLength = 64;

/** The endings of a name by kind; the first is given to a name without one. */
const endings: Record<FileKind, [string, ...string[]]> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  pdf: ['pdf'],
  ofd: ['ofd'],
};

export const mediaTypes: Record<FileKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  ofd: 'application/ofd',
};

/** The kind by the first bytes, never by the name. A zip is taken for an OFD, and its content is looked at later. */
export function kindOf(head: Buffer): Result<FileKind, KindRefusal> {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return ok('jpeg');
  if (head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return ok('png');
  const text = head.toString('latin1');
  if (/^%PDF-[12]\.\d/.test(text)) return ok('pdf');
  if (text.startsWith('PK\x03\x04')) return ok('ofd');
  return err({ code: `kind_${refusedKind(text)}` });
}

const archives = ['PK', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'];

function refusedKind(text: string): Refused {
  if (/^.{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/s.test(text)) return 'heic';
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<\0?[a-z!?]/i.test(text)) return 'markup';
  if (archives.some((begins) => text.startsWith(begins))) return 'archive';
  return 'other';
}

const images: FileKind[] = ['jpeg', 'png'];

/** The name with the ending of its kind. An image that is called by another image's ending gets the right one. */
export function nameFor(name: string, kind: FileKind): Result<string, NameRefusal> {
  const clean = cleaned(name);
  const [, stem = clean, ending = ''] = /^(.+)\.([^.\s]{1,8})$/.exec(clean) ?? [];
  const [proper] = endings[kind];
  if (ending === '') return ok(`${clean || proper}.${proper}`);
  if (endings[kind].includes(ending.toLowerCase())) return ok(`${stem}.${ending}`);
  const isImage = images.some((image) => endings[image].includes(ending.toLowerCase()));
  return isImage && images.includes(kind) ? ok(`${stem}.${proper}`) : err({ code: 'name_disagrees', kind });
}

/** Without a path, control characters, and marks that turn the direction of writing; at most 120 characters. */
function cleaned(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '').trim();
  const characters = [...plain];
  return characters.length > 120 ? [...characters.slice(0, 80), ...characters.slice(-40)].join('') : plain;
}
