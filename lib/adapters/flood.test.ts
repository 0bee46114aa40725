import { expect, test, vi } from 'vitest';
import { countedKeys, isOneTooMany } from './flood.ts';

const nine = Date.parse('2026-11-23T09:00:00+08:00');
const hour = 60 * 60_000;

test('a flood from one network is refused for an hour, and others are not', () => {
  for (let count = 0; count < 120; count += 1) expect(isOneTooMany('203.0.113.9', nine)).toBe(false);
  expect(isOneTooMany('203.0.113.9', nine + hour - 1)).toBe(true);
  expect(isOneTooMany('203.0.113.10', nine)).toBe(false);
  expect(isOneTooMany('203.0.113.9', nine + hour)).toBe(false);
});

test('any number of networks is counted in a bounded memory, without a timer', () => {
  const timer = vi.spyOn(globalThis, 'setTimeout');
  for (let count = 0; count < 60_000; count += 1) isOneTooMany(`network ${count}`, nine);
  expect(countedKeys()).toBe(50_000);
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
});
