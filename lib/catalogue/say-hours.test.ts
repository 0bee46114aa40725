import { expect, it } from 'vitest';
import { sayHours } from './say-hours.ts';

const weekdays = [1, 2, 3, 4, 5];

it('days with the same hours are told together', () => {
  const hours = [
    { days: weekdays, from: '09:00', to: '12:00' },
    { days: weekdays, from: '13:30', to: '17:00' },
    { days: [6], from: '09:00', to: '12:00' },
  ];
  expect(sayHours(hours, 'zh')).toEqual(['周一至周五 9:00–12:00、13:30–17:00', '周六 9:00–12:00']);
  expect(sayHours(hours, 'en')).toEqual(['Mon–Fri 9:00–12:00, 13:30–17:00', 'Sat 9:00–12:00']);
});

it('days that do not follow each other are named', () => {
  expect(sayHours([{ days: [2, 4], from: '09:00', to: '11:00' }], 'en')).toEqual(['Tue, Thu 9:00–11:00']);
});
