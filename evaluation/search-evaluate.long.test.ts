import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const passport = '{"id":"passport","lang":"zh","title":"普通护照签发","alias":["办护照"]}';
const permit = '{"id":"permit","lang":"zh","title":"居住证申领"}';
const asked = '{"q":"护照","rel":{"passport":1}}';

/** Runs the command on these files; removes paths from its output. */
function evaluate(files: Record<string, string | Buffer>, ...more: string[]) {
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return run('--corpus', 'corpus', '--queries', 'queries', ...more);
}

function run(...answers: string[]) {
  const script = join(process.cwd(), 'evaluation/search-evaluate.ts');
  const tsx = import.meta.resolve('tsx');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script, ...answers], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout.trim().split('\n'), refused: stderr.trim().split('\n') };
}

describe('Anybody can measure a catalogue of their own', () => {
  it('the last line is one JSON object of six figures', () => {
    const { status, said } = evaluate({ corpus: `${passport}\n${permit}\n`, queries: asked }, '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(said.at(-1) ?? '');
    expect(Object.keys(figures).toSorted()).toEqual(['ndcg10', 'p50', 'p99', 'queries', 'success3', 'zeroHits']);
    expect(figures).toMatchObject({ ndcg10: 1, success3: 1, zeroHits: 0, queries: 1 });
    expect([typeof figures.p50, typeof figures.p99]).toEqual(['number', 'number']);
  });

  it('files from Windows, with its line ends, its byte order mark and empty lines, and gzipped ones, read the same', () => {
    const corpus = gzipSync(`\uFEFF${passport}\r\n\r\n${permit}\r\n`);
    const { said } = evaluate({ corpus, queries: `\uFEFF${asked}\r\n` }, '--json');
    expect(said.join('\n')).toContain('2 records');
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ ndcg10: 1, queries: 1 });
  });

  it('synonyms lead from one word to the other', () => {
    const queries = '{"q":"派司","rel":["passport"]}';
    const synonyms = '[{"from":["派司"],"to":["护照"]}]';
    const { said } = evaluate({ corpus: passport, queries, synonyms }, '--synonyms', 'synonyms', '--json');
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ ndcg10: 1, zeroHits: 0 });
  });

  it('answers that the corpus does not have, and items that stand twice, are passed over, and said', () => {
    const queries = `${asked}\n{"q":"护照","rel":{"passport":1,"gone":1}}\n{"q":"结婚","rel":{"gone":1}}`;
    const { status, said } = evaluate({ corpus: `${passport}\n${permit}\n${permit}`, queries }, '--json');
    expect(status).toBe(0);
    expect(said.slice(0, 3)).toEqual([
      'corpus: 1 with an id that stood before: passed over',
      'queries: 2 answers are not in the corpus: passed over',
      'queries: 1 queries without an answer count for time, not for quality',
    ]);
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ ndcg10: 1, zeroHits: 1, queries: 3 });
  });
});

it('what cannot be read is named in one line', () => {
  const refused = evaluate({ corpus: `${passport}\r\n{"id":"permit","ti`, queries: asked }, '--json');
  expect(refused).toEqual({ status: 1, said: [''], refused: ['corpus, line 2: this is not JSON'] });
});

it.each([
  [['--corpus', 'corpus'], 'Give both --corpus'],
  [['--json'], 'Give both --corpus'],
  [['--corpus', 'corpus', '--queries', 'queries', '--lang', 'fr'], '--lang is zh or en, not “fr”'],
  [['--corpora', 'corpus'], '--corpora'],
])('%s leads nowhere, and one line says why', (answers, refusal) => {
  expect(run(...answers)).toEqual({ status: 1, said: [''], refused: [expect.stringContaining(refusal)] });
});
