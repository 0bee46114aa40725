import { expect, test } from 'vitest';
import { acts, actsFor, isAct } from './acts.ts';

test('each step of staff stands at one address', () => {
  const steps = Object.values(acts).flat();
  expect(new Set(steps).size).toBe(steps.length);
});

test('an address that is no act is none, not even one that every object has', () => {
  expect(isAct('decision')).toBe(true);
  expect(['toString', 'constructor', '__proto__', 'approve', ''].filter(isAct)).toEqual([]);
});

test('to approve or to refuse opens the same page', () => {
  expect(actsFor(['approve'])).toEqual(['decision']);
  expect(actsFor(['refuse', 'approve'])).toEqual(['decision']);
});

test('who may take no step is offered no act', () => expect(actsFor([])).toEqual([]));

test('acts stand in the order of a case’s life, whatever the order of the steps', () => {
  expect(actsFor(['extend', 'take_up', 'accept'])).toEqual(['acceptance', 'review', 'extension']);
});
