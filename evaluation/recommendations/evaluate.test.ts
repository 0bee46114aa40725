import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { readOptions, type Options } from './options.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'visits-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const habit = Array.from({ length: 4000 }, (_, visit) => (visit % 2 === 0 ? '0 1' : '2 3')).join('\n');

const optionsOf = (more: Partial<Options>): Options => ({
  ...{ train: file('train.txt', habit), test: file('test.txt', '0 1\n\n2 3 3\n'), items: undefined },
  ...{ epsilon: 1, seed: 1, json: false, ...more },
});

describe('an evaluation', () => {
  it('finds the habit that everybody has, with and without privacy', async () => {
    const { exact, released, popularity, visits } = await evaluate(optionsOf({}));
    expect(visits).toEqual({ train: 4000, test: 2, items: 4 });
    expect(exact.allBut1).toBe(100);
    expect(released).toMatchObject({ allBut1: 100, hr10: 1, ndcg10: 1 });
    expect(popularity.allBut1).toBeLessThan(100);
  });

  it('reads gzip as well, and does not trip over a last line without its end or over Windows', async () => {
    const train = file('train.gz', gzipSync(`${habit.replaceAll('\n', '\r\n')}\r\n`));
    expect((await evaluate(optionsOf({ train }))).visits.train).toBe(4000);
  });

  it('holds a tenth of the visits out where there are no test visits, the same for the same seed', async () => {
    const { visits } = await evaluate(optionsOf({ test: undefined }));
    expect(visits.train + visits.test).toBe(4000);
    expect(visits.test).toBeGreaterThan(300);
    expect((await evaluate(optionsOf({ test: undefined }))).visits).toEqual(visits);
  });

  it.each([
    ['0 1\n2 x\n', 'line 2: “x” is no item number'],
    ['0 -1\n', 'line 1: “-1” is no item number'],
    ['0 1.5\n', 'line 1: “1.5” is no item number'],
    ['0 1\n\n7 0\n', 'line 3: item 7 does not exist; there are 4 items'],
    ['\n\n', 'there are no training visits'],
  ])('says where %j is wrong', async (content, message) => {
    const items = file('items.json', JSON.stringify({ items: [{}, {}, {}, {}] }));
    await expect(evaluate(optionsOf({ train: file('bad.txt', content), items }))).rejects.toThrow(message);
  });

  it('says what is wrong with a file that is not there, is cut off, or lists no items', async () => {
    await expect(evaluate(optionsOf({ train: join(folder, 'none') }))).rejects.toThrow('cannot be read');
    const cut = file('cut.gz', gzipSync(habit).subarray(0, 60));
    await expect(evaluate(optionsOf({ train: cut }))).rejects.toThrow('cut.gz: cannot be read');
    await expect(evaluate(optionsOf({ items: file('a.json', '{') }))).rejects.toThrow('is no JSON');
    await expect(evaluate(optionsOf({ items: file('b.json', '[]') }))).rejects.toThrow('has no list “items”');
  });
});

it.each([[[]], [['--train', 'x', '--epsilon', '0']], [['--train', 'x', '--seed', 'y']], [['--rain', 'x']]])(
  'the options %j are refused',
  (args) => expect(readOptions(args)).toHaveProperty('error'),
);

it('the command prints one object on its last line, and one line where the visits are wrong', () => {
  const script = ['--import', 'tsx', 'evaluation/recommend-evaluate.ts'];
  const { train, test } = optionsOf({});
  const args = [...script, '--train', train, '--test', test ?? ''];
  const output = execFileSync(process.execPath, [...args, '--json'], { encoding: 'utf8' });
  const last = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as object;
  expect(Object.keys(last)).toEqual(['visits', 'popularity', 'exact', 'released', 'refreshMs', 'rssMb']);
  const failed = spawnSync(process.execPath, [...args, '--train', file('bad.txt', 'a')], { encoding: 'utf8' });
  expect(failed).toMatchObject({ status: 1 });
  expect(failed.stderr.trim().split('\n')).toHaveLength(1);
});
