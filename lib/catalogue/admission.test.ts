import { describe, expect, test } from 'vitest';
import { admissionOf, type Known } from './admission.ts';
import type { Rationed } from './round.ts';

const name = { zh: '批', en: 'Round' };
const spring = { id: 'spring', name, from: '2027-03-01', until: '2027-03-31', seats: 2 };
const autumn = { id: 'autumn', name, from: '2027-09-01', until: '2027-09-30' };
const rounds: Rationed = { rounds: [autumn, spring], seats: 5 };

const at = (guide: Rationed, day: string, known: Partial<Known> = {}) =>
  admissionOf(guide, { day, taken: 0, ...known });
const stateAt = (guide: Rationed, day: string, known: Partial<Known> = {}) => at(guide, day, known).state;

describe('a service', () => {
  test('without days or seats is open, always and to everybody', () => {
    expect(at({}, '2027-01-01', { taken: 1_000 })).toEqual({ state: 'open', round: { id: 'all' } });
  });

  test('is open on its first and on its last day, and on no other side of them', () => {
    const guide: Rationed = { planned: { from: '2027-01-05', until: '2027-02-03' } };
    const days = ['2027-01-04', '2027-01-05', '2027-02-03', '2027-02-04'];
    expect(days.map((day) => stateAt(guide, day))).toEqual(['not_yet', 'open', 'open', 'closed']);
    expect(at(guide, '2027-01-04').round).toMatchObject({ from: '2027-01-05', until: '2027-02-03' });
  });

  test('says which round it is, which comes next, and which was the last', () => {
    const days = ['2027-02-28', '2027-03-31', '2027-04-01', '2027-09-01', '2027-10-01'];
    expect(days.map((day) => [stateAt(rounds, day), at(rounds, day).round.id])).toEqual([
      ['not_yet', 'spring'],
      ['open', 'spring'],
      ['not_yet', 'autumn'],
      ['open', 'autumn'],
      ['closed', 'autumn'],
    ]);
  });

  test('that begins anew each year ends with the year and begins with the next', () => {
    const guide: Rationed = { rounds: 'yearly', seats: 3 };
    expect(['2026-12-31', '2027-01-01'].map((day) => at(guide, day))).toMatchObject([
      { state: 'open', left: 3, round: { id: '2026', until: undefined } },
      { state: 'open', left: 3, round: { id: '2027', from: '2027-01-01' } },
    ]);
  });

  test('is taken no longer than planned, whatever its rounds say', () => {
    const guide: Rationed = { rounds: 'yearly', planned: { from: '2027-06-01', until: '2028-02-01' } };
    const days = ['2026-01-01', '2027-05-31', '2027-06-01', '2028-02-01', '2028-02-02', '2031-01-01'];
    expect(days.map((day) => stateAt(guide, day))).toEqual(['not_yet', 'not_yet', 'open', 'open', 'closed', 'closed']);
  });
});

test('a last day is named only where nobody can apply on the next', () => {
  const next = { ...autumn, from: '2027-04-01' };
  const guides: Rationed[] = [
    rounds,
    { rounds: [spring, next] },
    { rounds: 'yearly', planned: { until: '2027-12-31' } },
  ];
  expect(guides.map((guide) => at(guide, '2027-03-31').round.until)).toEqual(['2027-03-31', undefined, '2027-12-31']);
});

describe('seats', () => {
  test('are those of the round, or else of the service', () => {
    expect([at(rounds, '2027-03-02'), at(rounds, '2027-09-02')]).toMatchObject([{ left: 2 }, { left: 5 }]);
  });

  test('are free until the last is taken, and none is left if the city takes some away', () => {
    expect([1, 2, 3].map((taken) => at(rounds, '2027-03-02', { taken }))).toMatchObject([
      { state: 'open', left: 1 },
      { state: 'full' },
      { state: 'full' },
    ]);
  });
});

describe('whoever has applied', () => {
  test('is told so, and of which application, even where nothing is left', () => {
    expect(at(rounds, '2027-03-02', { taken: 2, yours: { applicationId: 'a', mayBeOther: false } })).toMatchObject({
      state: 'yours',
      applicationId: 'a',
    });
  });

  test('reads after the last day that it is closed', () => {
    expect(stateAt(rounds, '2027-10-01', { yours: { applicationId: 'a', mayBeOther: false } })).toBe('closed');
  });
});

test('what staff open beyond its days goes on in the round of that day, with its seats', () => {
  expect([0, 5].map((taken) => at(rounds, '2027-10-01', { isOpened: true, taken }))).toMatchObject([
    { state: 'open', left: 5, round: { id: 'autumn', until: undefined } },
    { state: 'full', round: { id: 'autumn' } },
  ]);
});
