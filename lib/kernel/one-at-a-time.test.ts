import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('work that is asked for while it runs leaves no queue; it runs again when asked afterwards', async () => {
  const ends: (() => void)[] = [];
  const { run, settled } = oneAtATime(() => new Promise((resolve) => ends.push(resolve)));
  for (let time = 0; time < 5; time += 1) run();
  expect(ends).toHaveLength(1);
  let isSettled = false;
  const waiting = settled().then(() => (isSettled = true));
  await Promise.resolve();
  expect(isSettled).toBe(false);
  ends[0]?.();
  await waiting;
  await settled();
  run();
  expect(ends).toHaveLength(2);
});

test('nothing that runs is nothing to wait for', async () => {
  expect(await oneAtATime(async () => {}).settled()).toBeUndefined();
});
