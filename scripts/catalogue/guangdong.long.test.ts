import icons from 'lucide-react/dynamicIconImports.mjs';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lackingIn } from '#lib/catalogue/check/missing-fields.ts';
import { loadContent } from '#lib/catalogue/load.ts';
import { checkContent } from '#lib/catalogue/check/check-content.ts';
import { readLines } from '#evaluation/search/read-lines.ts';
import { guangdongItem, importGuangdong } from './guangdong.ts';
import { writeFolder } from './write-folder.ts';

/** Seven real items; their source and licence are in the same folder. */
const sample = readLines('tests/fixtures/guangdong/items.jsonl', guangdongItem);
const known = new Map([['生育收养', { id: 'birth', audience: 'citizen' }]]);
const { services, departments, lifeEvents } = importGuangdong(sample, known);
const named = (name: string) => Object.values(services).find((service) => 'name' in service && service.name === name);

const scratch = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const everyIcon = new Set(Object.keys(icons));

test('an item becomes a fixture that says what the item says and no more', () => {
  expect(named('价格争议调解')).toEqual({
    fixture: true,
    name: '价格争议调解',
    summary: '由广东省发展和改革委员会办理的其他行政权力事项。',
    codes: { catalogue: '442001028000', task: '11440000006939756B2442001028000' },
    type: '10',
    level: '2',
    department: 'gd-11440000006939756b',
    audience: ['citizen', 'business'],
    lifeEvents: ['gd-qi-ta'],
    limits: { statutory: { unit: 'working-day', days: 60 }, promised: { unit: 'working-day', days: 30 } },
    conditions: [{ text: expect.stringContaining('申请价格争议调解处理') }],
    materials: [{ name: '价格争议调解申请书' }],
    visits: 3,
    source: expect.stringMatching(/^https:/),
  });
});

test('Guangdong’s numbers of item types become those of the standard: 20 is 10, 21 is 20', () => {
  expect(named('价格争议调解')).toMatchObject({ type: '10' });
  expect(named('科研条件查询')).toMatchObject({ type: '20' });
});

test('“none” is not the same as silence', () => {
  expect(named('科研条件查询')).toMatchObject({ conditions: [], materials: [] });
  expect(named('对推广使用林木良种营造防护林、特种用途林给予扶持')).not.toHaveProperty('materials');
  expect(named('法人和其他组织信用信息查询')).toMatchObject({ limits: {} });
});

test('a theme that the city knows is the city’s own life event; the others are made', () => {
  expect(Object.values(services)[0]).toMatchObject({
    lifeEvents: ['birth', 'gd-sheng-xiao-hai', 'gd-er-tong-qing-shao-nian'],
  });
  expect(Object.keys(lifeEvents)).not.toContain('birth');
  expect(lifeEvents['gd-sheng-xiao-hai']).toMatchObject({ fixture: true, name: '生小孩' });
  expect(departments['gd-11440000006939756b']).toEqual({
    ...{ fixture: true, name: '广东省发展和改革委员会', creditCode: '11440000006939756B' },
  });
});

describe('the folder', () => {
  const to = join(scratch, 'catalogue');
  const write = (target: string) =>
    writeFolder({ services, departments, lifeEvents }, { from: 'content', to: target, told: 'seven services' });

  test('holds the city’s own services and the imported ones, and stands every check', () => {
    write(to);
    write(to);
    const content = loadContent(to);
    expect(content.guides.length).toBe(loadContent('content').guides.length + 7);
    expect(checkContent(content, everyIcon)).toEqual([]);
    expect(lackingIn(content).services).toMatchObject({ fixtures: 7 });
  });

  test('that was not made by an import is never replaced', () => {
    expect(() => write('content')).toThrow('was not made by an import');
    expect(existsSync('content/featured.yaml')).toBe(true);
  });
});

const whole = '../shared/data/catalogues/cn-guangdong-items.jsonl.gz';
test.skipIf(!existsSync(whole))(
  'all 2,262 items are read, and what they lack is counted (skipped without them)',
  () => {
    const to = join(scratch, 'whole');
    const items = readLines(whole, guangdongItem);
    const own = new Map<string, { id: string; audience: string }>();
    writeFolder(importGuangdong(items, own), { from: 'content', to, told: 'all' });
    const content = loadContent(to);
    expect(checkContent(content, everyIcon)).toEqual([]);
    const { fixtures, lacks } = lackingIn(content).services;
    expect(fixtures).toBe(2262);
    expect(lacks).toContainEqual({ field: 'legalBasis', fixtures: 2262 });
    expect(lacks).toContainEqual({ field: 'limits.statutory', fixtures: 713 });
    expect(lacks).toContainEqual({ field: 'materials', fixtures: 7 });
  },
);
