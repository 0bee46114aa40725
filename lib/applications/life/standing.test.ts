import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';
import { states, type Status } from './states.ts';

test('a filing waits for its applicant while they owe documents, and for staff once they owe none', () => {
  expect(standingOf('submitted', { owesPapers: true })).toMatchObject({
    turn: 'you',
    words: { zh: { name: '等您交材料' }, en: { name: 'Waiting for your documents' } },
  });
  expect(standingOf('submitted', { owesPapers: false }).turn).toBe('us');
});

test('no other state changes with the documents', () => {
  for (const status of (Object.keys(states) as Status[]).filter((one) => one !== 'submitted'))
    expect(standingOf(status, { owesPapers: true })).toBe(states[status]);
});
