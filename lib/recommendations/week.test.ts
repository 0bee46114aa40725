import { expect, test } from 'vitest';
import { weekOf } from './week.ts';

test.each([
  ['its first moment', '2026-11-23T00:00:00+08:00', '2026-11-23'],
  ['its last moment', '2026-11-29T23:59:59+08:00', '2026-11-23'],
  ['the moment before', '2026-11-22T23:59:59+08:00', '2026-11-16'],
  ['a turn of the year', '2027-01-01T12:00:00+08:00', '2026-12-28'],
])('a week is named by its Monday in the city, at %s', (_, at, monday) => {
  expect(weekOf(new Date(at))).toBe(monday);
});

test('where it is still Sunday elsewhere, Monday’s week has begun in the city', () => {
  expect(weekOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});
