import sharp from 'sharp';
import { aPdf, aPhoto } from '#lib/files/testing.ts';
import type { Malformed } from './malformed-file.testing.ts';
import { malformedPdfs } from './pdfs.testing.ts';
import { anOfd, aZip } from './zips.testing.ts';

const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>');
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
const entry = (name: string, bytes: Buffer | string = 'x', more = {}) => ({ name, bytes: Buffer.from(bytes), ...more });
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

const strangers: Malformed[] = [
  ['an SVG with a script', 'a.svg', svg, 'kind_markup'],
  ['an SVG called a picture', 'a.png', svg, 'kind_markup'],
  ['an SVG behind a declaration', 'a.svg', Buffer.from(`<?xml version="1.0"?>\n${svg.toString()}`), 'kind_markup'],
  ['an SVG behind a mark and spaces', 'a.svg', Buffer.from(`\uFEFF \n\t${svg.toString()}`), 'kind_markup'],
  ['an SVG in UTF-16', 'a.svg', Buffer.from(`\uFEFF${svg.toString()}`, 'utf16le'), 'kind_markup'],
  ['a web page', 'a.html', html, 'kind_markup'],
  ['a web page called a PDF', 'a.pdf', html, 'kind_markup'],
  ['a photo in HEIC', 'a.heic', heic, 'kind_heic'],
  ['a photo in HEIC called a JPEG', 'a.jpg', heic, 'kind_heic'],
  ['a program', 'a.pdf', Buffer.from('MZ\x90\0\x03', 'latin1'), 'kind_other'],
  ['a program of Linux', 'a.jpg', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'kind_other'],
  ['a picture in GIF', 'a.gif', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'kind_other'],
  ['a document of Word', 'a.docx', aZip([entry('word/document.xml')]), 'kind_other'],
  ['an archive of RAR', 'a.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'kind_archive'],
  ['an archive of gzip', 'a.pdf', Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'kind_archive'],
  ['nothing', 'a.pdf', Buffer.alloc(0), 'empty'],
  ['a PDF behind a line of text', 'a.pdf', Buffer.concat([Buffer.from('GIF89a\n'), aPdf()]), 'kind_other'],
  ['a PDF called a program', 'a.exe', aPdf(), 'name_disagrees'],
  ['a PDF called a picture', 'a.jpg', aPdf(), 'name_disagrees'],
  [
    'a PDF with an archive behind its end',
    'a.pdf',
    Buffer.concat([aPdf(), aZip([entry('a.exe')])]),
    'two_files_in_one',
  ],
  ['a PDF with a web page behind its end', 'a.pdf', Buffer.concat([aPdf(), html]), 'two_files_in_one'],
].map(malformed);

const archives: Malformed[] = [
  ['a zip called an OFD', 'a.ofd', aZip([entry('a.txt')]), 'kind_archive'],
  ['an OFD that is a bomb', 'a.ofd', anOfd(entry('a.xml', zeros(10))), 'inflates_too_much'],
  ['an OFD that says it is huge', 'a.ofd', anOfd(entry('a.xml', 'x', { size: 4_000_000_000 })), 'inflates_too_much'],
  [
    'an OFD of 6,000 entries',
    'a.ofd',
    anOfd(...Array.from({ length: 6000 }, (_, at) => entry(`${at}`))),
    'inflates_too_much',
  ],
  ['an OFD with an archive inside', 'a.ofd', anOfd(entry('a.zip', aZip([entry('b')]))), 'archive_inside'],
  ['an OFD with a program inside', 'a.ofd', anOfd(entry('Doc_0/setup.exe')), 'archive_inside'],
  ['an OFD with a web page inside', 'a.ofd', anOfd(entry('Doc_0/a.html', html)), 'archive_inside'],
  ['an OFD that is encrypted', 'a.ofd', anOfd(entry('a.xml', 'x', { flags: 1 })), 'ofd_encrypted'],
  ['an OFD that leaves its folder', 'a.ofd', anOfd(entry('../../etc/passwd')), 'ofd_broken'],
  ['an OFD that is cut off', 'a.ofd', anOfd(entry('a.xml')).subarray(0, -10), 'ofd_broken'],
  ['an OFD whose directory is broken', 'a.ofd', spoilt(anOfd(entry('a.xml')), 'PK\x01\x02'), 'ofd_broken'],
  ['an OFD with a PDF behind its end', 'a.ofd', Buffer.concat([anOfd(), aPdf()]), 'two_files_in_one'],
].map(malformed);

async function images(): Promise<Malformed[]> {
  const photo = await aPhoto(600, 400);
  const png = await sharp(photo).png().toBuffer();
  return [
    ['a JPEG that is cut off', 'a.jpg', photo.subarray(0, 900), 'image_broken'],
    ['a JPEG of its first bytes', 'a.jpg', photo.subarray(0, 3), 'image_broken'],
    ['a JPEG of zeros', 'a.jpg', Buffer.concat([photo.subarray(0, 4), zeros(1)]), 'image_broken'],
    ['a JPEG with an archive behind its end', 'a.jpg', Buffer.concat([photo, aZip([entry('a')])]), 'two_files_in_one'],
    ['a JPEG with a web page behind its end', 'a.jpg', Buffer.concat([photo, html]), 'two_files_in_one'],
    ['a JPEG with a PDF behind its end', 'a.jpg', Buffer.concat([photo, aPdf()]), 'two_files_in_one'],
    ['a PNG that is cut off', 'a.png', png.subarray(0, -20), 'image_broken'],
    ['a PNG without pixels', 'a.png', png.subarray(0, 33), 'image_broken'],
    ['a PNG whose pixels are broken', 'a.png', spoilt(png, 'IDAT'), 'image_broken'],
    ['a PNG with an archive behind its end', 'a.png', Buffer.concat([png, aZip([entry('a')])]), 'two_files_in_one'],
    ['a PNG of 30,000 by 30,000 pixels', 'a.png', await aPixelBomb(), 'image_too_many_pixels'],
    ['a PNG called a PDF', 'a.pdf', png, 'name_disagrees'],
  ].map(malformed);
}

function malformed([what = '', name = '', bytes = '', code = '']: (string | Buffer)[]): Malformed {
  return { what: String(what), name: String(name), bytes: Buffer.from(bytes), code: String(code) };
}

/** The bytes behind a mark turned. */
function spoilt(bytes: Buffer, mark: string): Buffer {
  const turned = Buffer.from(bytes);
  const at = turned.indexOf(Buffer.from(mark, 'latin1')) + 1;
  for (let place = at; place < at + 60 && place < turned.length; place += 1)
    turned[place] = (turned[place] ?? 0) ^ 0xff;
  return turned;
}

/** A PNG of a few kilobytes that would take 3.6 GB when it is decoded: its header says so, its pixels are left out. */
async function aPixelBomb(): Promise<Buffer> {
  const small = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#000' } })
    .png()
    .toBuffer();
  const large = Buffer.from(small);
  large.writeUInt32BE(30_000, 16);
  large.writeUInt32BE(30_000, 20);
  large.writeUInt32BE(crcOf(large.subarray(12, 29)), 29);
  return large;
}

/** The checksum of a PNG's chunk. */
function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Files that people and attackers send, and that are refused. */
export const allMalformed = async (): Promise<Malformed[]> => [
  ...strangers,
  ...malformedPdfs,
  ...archives,
  ...(await images()),
];
