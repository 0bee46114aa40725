import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/kernel/day.ts';
import { lightOf, nearFrom } from './light.ts';

const clock = { due: '2026-11-27', nearFrom: '2026-11-25', stopped: false };

test.each([
  ['2026-11-24', 'normal'],
  ['2026-11-25', 'near'],
  ['2026-11-26', 'near'],
  ['2026-11-27', 'near'],
  ['2026-11-28', 'overdue'],
] as const)('a case that is due on the 27th and near from the 25th is on the %s %s', (today, light) => {
  expect(lightOf(clock, today)).toBe(light);
});

test('a stopped clock is paused, however late it is', () => {
  expect(lightOf({ ...clock, stopped: true }, '2026-12-31')).toBe('paused');
});

describe('the light turns yellow', () => {
  const first = '2026-11-02';
  const counted = (days: number) => Array.from({ length: days }, (_, day) => addDays(first, day));
  const near = (days: number) => {
    const all = counted(days);
    return nearFrom({ counted: all, due: all.at(-1) ?? first });
  };

  test.each([
    [20, 5],
    [10, 3],
    [9, 2],
    [5, 2],
    [2, 2],
  ])('of %i days, with the last %i', (days, last) => {
    expect(near(days)).toBe(counted(days).at(-last));
  });

  test.each([
    [{ percent: 50, days: 1 }, 6],
    [{ percent: 20, days: 4 }, 5],
    [{ percent: 1, days: 1 }, 2],
    [{ percent: 100, days: 1 }, 10],
  ])('of ten days, where the service says %j, with the last %i', (yellow, last) => {
    const all = counted(10);
    expect(nearFrom({ counted: all, due: all.at(-1) ?? first }, yellow)).toBe(all.at(-last));
  });

  test('on the only day', () => expect(near(1)).toBe(first));
  test('at once, where it is done on the spot', () => expect(near(0)).toBe(first));
});
