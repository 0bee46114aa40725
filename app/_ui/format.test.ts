import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatLimit, formatList, formatMoney } from './format.ts';

it('a date is told with its weekday', () => {
  expect(formatDate('2026-11-23', 'zh')).toBe('2026年11月23日（周一）');
  expect(formatDate('2026-11-23', 'en')).toBe('Mon 23 Nov 2026');
});

it('a moment is told in the city’s time', () => {
  const lateInLondon = new Date('2026-11-23T18:05:00Z');
  expect(formatDateTime(lateInLondon, 'zh')).toBe('2026年11月24日（周二）02:05');
  expect(formatDateTime(lateInLondon, 'en')).toBe('Tue 24 Nov 2026, 02:05');
});

it('a limit says which days it counts', () => {
  expect(formatLimit({ unit: 'working-day', days: 20 }, 'zh')).toBe('20 个工作日');
  expect(formatLimit({ unit: 'working-day', days: 1 }, 'en')).toBe('1 working day');
  expect(formatLimit({ unit: 'calendar-day', days: 15 }, 'zh')).toBe('15 天');
  expect(formatLimit({ unit: 'on-the-spot' }, 'en')).toBe('On the spot');
});

it('whole yuan carry no zeros', () => {
  expect([1200, 12.5, 0].map(formatMoney)).toEqual(['¥1,200', '¥12.50', '¥0']);
});

it('a list reads as a sentence', () => {
  expect(formatList(['甲', '乙'], 'zh')).toBe('甲、乙');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});
