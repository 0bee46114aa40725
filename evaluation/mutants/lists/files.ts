import type { Mutant } from '#evaluation/mutants/mutant.ts';

const kept = ['lib/files/kept-files.test.ts'];
const malformed = ['lib/files/malformed/malformed.test.ts'];

export const files: Mutant[] = [
  {
    name: 'a file that waits for the scanner is opened',
    file: 'lib/files/file.ts',
    before: `scan === 'clean' || (scan === 'not-scanned' && !scanner)`,
    after: `scan !== 'infected' || !scanner`,
    tests: kept,
  },
  {
    name: 'staff open the files of a draft',
    file: 'lib/files/access-store.ts',
    before: `    ne(applications.status, 'draft'),`,
    after: '',
    tests: kept,
  },
  {
    name: 'a link lasts for ever',
    file: 'lib/files/link.ts',
    before: 'left < 0 || left > lasts',
    after: 'left > lasts',
    tests: kept,
  },
  {
    name: 'a link is for everybody',
    file: 'lib/files/link.ts',
    before: '`file link ${fileId} ${personId} ${until}`',
    after: '`file link ${fileId} ${until} ${personId.length}`',
    tests: kept,
  },
  {
    name: 'a sealed object may be cut off',
    file: 'lib/files/keeping/sealed-bytes.ts',
    before: 'nonce[11] = isLast ? 1 : 0;',
    after: 'nonce[11] = isLast ? 0 : 0;',
    tests: ['lib/files/keeping/sealed-bytes.test.ts'],
  },
  {
    name: 'a sealed object stands for another',
    file: 'lib/files/keeping/sealed-bytes.ts',
    before: `decipher.setAAD(Buffer.from(object))`,
    after: `decipher.setAAD(Buffer.from(object.replace(/./g, '')))`,
    tests: ['lib/files/keeping/sealed-bytes.test.ts'],
  },
  {
    name: 'a script in an object stream is not found',
    file: 'lib/files/checks/pdf.ts',
    before: `if (kind === 'objects') {`,
    after: `if (kind === 'unsure') {`,
    tests: malformed,
  },
  {
    name: 'a script written with # is not found',
    file: 'lib/files/checks/pdf-names.ts',
    before: 'byte === hash ? hexAt',
    after: 'byte === hash && name.length > 99 ? hexAt',
    tests: malformed,
  },
  {
    name: 'pixels are counted by decoding them',
    file: 'lib/files/checks/image.ts',
    before: 'width * height > largestImage.pixels',
    after: 'width > largestImage.pixels',
    tests: malformed,
  },
  {
    name: 'a refused file stays in the store',
    file: 'lib/files/receive.ts',
    before: 'await fileStore.remove(object);',
    after: 'void object;',
    tests: malformed,
  },
  {
    name: 'a clamd that is down means clean',
    file: 'lib/files/scan-store.ts',
    before: `verdict === 'unavailable' ? 'waiting' : verdict`,
    after: `verdict === 'unavailable' ? 'clean' : verdict`,
    tests: kept,
  },
  {
    name: 'a file sent with a case is erased in a correction',
    file: 'lib/files/remove.ts',
    before: `isSent: mine.status !== 'draft'`,
    after: 'isSent: false',
    tests: kept,
  },
];
