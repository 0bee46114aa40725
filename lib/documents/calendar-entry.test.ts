import { expect, test } from 'vitest';
import { calendarEntry } from './calendar-entry.ts';

const licence = {
  id: '01a228d7-c3a1-78a3-9134-2de1864289c6',
  number: 'YC-L5',
  title: { zh: '食品经营许可证，食堂；面馆', en: 'Food business licence, canteen; noodles' },
  issuedAt: new Date('2026-11-23T09:00:00+08:00'),
};
const entry = (locale: 'zh' | 'en') =>
  calendarEntry(licence, '2031-11-22', { locale, address: 'https://x.example/zh/a' });

test('the end of a licence is a whole day in the calendar, with an alarm sixty days before', () => {
  const lines = entry('en').replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20311122');
  expect(lines).toContain('DTEND;VALUE=DATE:20311123');
  expect(lines).toContain('TRIGGER:-P60D');
  expect(lines).toContain('DTSTAMP:20261123T010000Z');
  expect(lines).toContain(String.raw`SUMMARY:Food business licence\, canteen\; noodles ends`);
});

test('no line is longer than 75 bytes, and no character is cut', () => {
  const text = entry('zh');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text).not.toContain('\uFFFD');
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:食品经营许可证，食堂\\；面馆到期'.replace('\\', ''));
});
