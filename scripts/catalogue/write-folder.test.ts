import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BadInput } from '#evaluation/search/read-lines.ts';
import { writeFolder } from './write-folder.ts';

let folder: string;
const at = (path: string) => join(folder, path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const imported = {
  services: { 'gd-1': { fixture: true, name: '调解' } },
  departments: { 'gd-body': { fixture: true, name: '委' } },
  lifeEvents: {},
};
const write = () => writeFolder(imported, { from: at('content'), to: at('trial'), told: 'for trials only' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(at('content/services/food'), { recursive: true });
  writeFileSync(at('content/departments.yaml'), 'market: { name: 局 }\n');
  writeFileSync(at('content/life-events.yaml'), 'birth: {}\n');
  writeFileSync(at('content/services/food/guide.yaml'), 'level: 3\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an import stands beside the city’s own, which stays as it was', () => {
  write();
  expect(parse(text('trial/departments.yaml'))).toEqual({ market: { name: '局' }, ...imported.departments });
  expect(parse(text('trial/services/gd-1/guide.yaml'))).toEqual(imported.services['gd-1']);
  expect(text('trial/services/food/guide.yaml')).toBe('level: 3\n');
  expect(text('trial/life-events.yaml')).toBe('birth: {}\n');
  expect(text('content/departments.yaml')).toBe('market: { name: 局 }\n');
});

test('an import says of itself what it is, and may be made anew', () => {
  write();
  writeFileSync(at('trial/left-over.yaml'), '');
  write();
  expect(text('trial/IMPORTED.txt')).toBe('for trials only\n');
  expect(existsSync(at('trial/left-over.yaml'))).toBe(false);
});

test('a folder that no import made is never replaced', () => {
  mkdirSync(at('trial'));
  writeFileSync(at('trial/city.yaml'), 'the work of a week');
  expect(write).toThrow(BadInput);
  expect(text('trial/city.yaml')).toBe('the work of a week');
});
