import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCalendar } from './check-calendar.ts';

let root: string;
const day = (date: string, isOffDay = true) => ({ name: '元旦', date, isOffDay });
const write = (file: string, data: unknown) =>
  writeFileSync(join(root, 'calendar', file), typeof data === 'string' ? data : JSON.stringify(data));
const year = (of: number, ...days: object[]) => write(`${of}.json`, { year: of, days });
/** What is said, by the file's name without its folder. */
const said = () =>
  checkCalendar(root).map(({ file, field, rule, reason }) =>
    `${file.split('/').at(-1)} ${field} ${rule}: ${reason}`.replaceAll(/\S*\/calendar\//g, ''),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'calendar-'));
  mkdirSync(join(root, 'calendar'));
  year(2026, day('2026-01-01'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('nothing can be said against the city’s years', () => expect(checkCalendar('content')).toEqual([]));

test('a year, with days of the ones beside it that agree with theirs, is well', () => {
  year(2027, day('2027-01-01'), day('2026-12-31', false));
  write('2028.json', { year: 2028, provisional: true, papers: ['通知'], days: [day('2027-01-01')] });
  write('LICENSE.txt', 'MIT');
  expect(said()).toEqual([]);
});

describe('a fault is named with its file and its place', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['text that is no JSON', '{ year: 2027', /^2027\.json {2}S: is no JSON: /],
    ['an empty file', '', /^2027\.json {2}S: is no JSON: /],
    ['a list', [], /^2027\.json {2}S: /],
    ['a year in words', { year: 'next', days: [] }, /^2027\.json year S: /],
    ['no days', { year: 2027 }, /^2027\.json days S: /],
    ['a day that is none', { year: 2027, days: [day('2027-02-29')] }, /^2027\.json days\.0\.date S: /],
    ['a day in another writing', { year: 2027, days: [day('1 Jan 2027')] }, /^2027\.json days\.0\.date S: /],
    [
      'a day that does not say whether it is off',
      { year: 2027, days: [{ name: '元旦', date: '2027-01-01' }] },
      /^2027\.json days\.0\.isOffDay S: /,
    ],
    ['last year’s table under a new name', { year: 2026, days: [] }, /^2027\.json year X: 2026 is not the year/],
    [
      'a day that stands twice',
      { year: 2027, days: [day('2027-01-01'), day('2027-05-01'), day('2027-01-01', false)] },
      /^2027\.json days\.2 X: 2027-01-01 is there twice$/,
    ],
    [
      'a day of which another year says otherwise',
      { year: 2027, days: [day('2026-01-01', false)] },
      /^2027\.json days\.0 X: 2026\.json says otherwise of 2026-01-01$/,
    ],
  ])('%s', (_, data, finding) => {
    write('2027.json', data);
    expect(said()).toEqual([expect.stringMatching(finding)]);
  });

  test('the years that are missing between others, in which no deadline could be counted', () => {
    year(2029);
    expect(said()).toEqual(['2027.json  X: is missing', '2028.json  X: is missing']);
  });

  test('a folder without a year, or no folder', () => {
    rmSync(join(root, 'calendar', '2026.json'));
    expect(checkCalendar(root)).toMatchObject([{ rule: 'X', reason: 'holds no year' }]);
    rmSync(join(root, 'calendar'), { recursive: true });
    expect(checkCalendar(root)).toMatchObject([{ rule: 'X', reason: 'holds no year' }]);
  });
});
