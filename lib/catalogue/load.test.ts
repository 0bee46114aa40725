import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFolder } from './content-folder.ts';
import { isFixture, loadContent } from './load.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const named = (path: string) => relative('.', join(root, path));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['services', 'forms', 'bundles', 'pages']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a folder of content', () => {
  test('is read file by file, each with its place', () => {
    write('city.yaml', 'name: { zh: 市, en: City }');
    expect(loadContent(root).city).toEqual({
      ...{ file: named('city.yaml'), id: 'city' },
      data: { name: { zh: '市', en: 'City' } },
    });
  });

  test('names its services by their folders, in the alphabet’s order, whatever the disk’s', () => {
    for (const name of ['zoo', 'art', 'map']) write(`services/${name}/guide.yaml`, 'level: 3');
    write('services/map/form.yaml', 'version: 1');
    const { guides, forms } = loadContent(root);
    expect(guides.map(({ id }) => id)).toEqual(['art', 'map', 'zoo']);
    expect(forms.map(({ id, file }) => [id, file])).toEqual([['map', named('services/map/form.yaml')]]);
  });

  test('passes over what is no YAML beside its bundles and pages', () => {
    write('pages/help.yaml', 'title: help');
    write('pages/help.yaml.bak', 'title: [');
    write('pages/notes.md', '# notes');
    expect(loadContent(root).pages.map(({ id }) => id)).toEqual(['help']);
  });

  test('finds the lists of search in their folder', () => {
    write('search/synonyms.yaml', 'zh: []');
    expect(loadContent(root).synonyms).toMatchObject({ id: 'synonyms', data: { zh: [] } });
  });
});

describe('a file that cannot be read is named, and the others are read on', () => {
  test('because it is missing', () => {
    write('places.yaml', 'centre: {}');
    const { departments, places } = loadContent(root);
    expect(departments).toEqual({
      file: named('departments.yaml'),
      id: 'departments',
      data: undefined,
      error: 'is missing',
    });
    expect(places.error).toBeUndefined();
  });

  test.each([
    ['a bracket that is never closed', 'name: [one, two', /flow sequence|\]/i],
    ['a tab for an indentation', 'name:\n\tzh: 市', /tab/i],
    ['a key that stands twice', 'name: 1\nname: 2', /unique/i],
  ])('because of %s, with the line', (_, text, reason) => {
    write('city.yaml', text);
    const { error, data } = loadContent(root).city;
    expect(data).toBeUndefined();
    expect(error).toMatch(reason);
    expect(error).toMatch(/line \d/);
  });

  test('but a folder in the place of a file is a fault of the disk, which throws', () => {
    mkdirSync(join(root, 'city.yaml'));
    expect(() => loadContent(root)).toThrow('EISDIR');
  });
});

test.each([
  [{ fixture: true, name: 7 }, true],
  [{ fixture: 'true' }, false],
  [{ name: 'food' }, false],
  [null, false],
  ['fixture', false],
  [undefined, false],
])('%j says of itself that it is a fixture: %s', (data, says) => expect(isFixture({ data })).toBe(says));

describe('the folder that is set', () => {
  const set = process.env['TONGBAN_CONTENT'];
  afterEach(() => {
    if (set === undefined) delete process.env['TONGBAN_CONTENT'];
    else process.env['TONGBAN_CONTENT'] = set;
  });

  test.each([
    ['another city’s', '/srv/city', '/srv/city'],
    ['none', '', join(process.cwd(), 'content')],
  ])('is %s', (_, value, folder) => {
    process.env['TONGBAN_CONTENT'] = value;
    expect(contentFolder()).toBe(folder);
  });
});
