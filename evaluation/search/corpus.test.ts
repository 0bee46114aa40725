import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorpus, readQueries, readSynonyms } from './corpus.ts';
import { BadInput } from './read-lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(join(folder, 'folder'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const item = '{"id":"passport","lang":"zh","title":"普通护照签发"}';
const query = '{"q":"护照","rel":{"passport":1}}';

it.each([
  ['an item that is cut off', readCorpus, `${item}\n{"id":"permit","ti`, ', line 2: this is not JSON'],
  ['an item without a title, after an empty line', readCorpus, `${item}\r\n\r\n{"id":"permit"}`, ', line 3: title: '],
  ['a query that is no object', readQueries, `${query}\n7`, ', line 2: the line: '],
  ['a grade that is no number', readQueries, '{"q":"护照","rel":{"passport":"best"}}', ', line 1: rel'],
  ['an empty file', readCorpus, '', ': the file is empty'],
  ['a file of empty lines', readQueries, '\r\n\r\n', ': the file is empty'],
  ['no synonyms', readSynonyms, ' ', ': the file is empty'],
  ['a synonym for nothing', readSynonyms, '[{"from":["派司"]}]', ': 0.to: '],
  ['a damaged gzip', readCorpus, gzipSync(item).subarray(0, 30), ': the gzip is damaged'],
])('%s is refused in one line that says where', (_, read, contents, refusal) => {
  const file = join(folder, 'file');
  writeFileSync(file, contents);
  expect(refusalOf(() => read(file))).toContain(`${file}${refusal}`);
});

it('so are a file that is not there, a folder, and a language in which there is nothing', () => {
  const file = join(folder, 'file');
  writeFileSync(file, item);
  expect(refusalOf(() => readCorpus(file, 'en'))).toBe(`${file}: nothing in it is in the language en`);
  expect(refusalOf(() => readCorpus(`${folder}/missing`))).toBe(`${folder}/missing: there is no such file`);
  expect(refusalOf(() => readCorpus(`${folder}/folder`))).toBe(`${folder}/folder: the file cannot be read`);
});

function refusalOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof BadInput) return error.message.includes('\n') ? undefined : error.message;
    throw error;
  }
  return undefined;
}
