import { describe, expect, test } from 'vitest';
import { impressionsIn, readRelease, sha256Of, textOf } from './ledger.ts';
import { count } from './privacy/count.ts';
import { emptyCounters, itemCell, pairCell, wholeOf, type Counters } from './privacy/counters.ts';

const items = ['birth', 'dog', 'food'];

/** Two visits read birth and food, one dog and food, one dog alone. */
function counted(): Counters {
  const counters = emptyCounters(items.length);
  for (const basket of [[0, 2], [0, 2], [1, 2], [1]]) count(counters, basket, () => wholeOf);
  return counters;
}
const release = textOf(items, counted(), Float64Array.from([3, -1]));

/** What a release says of a service, and of two together, in the order of another catalogue. */
function reading(today: string[]) {
  const { cells } = readRelease(release, today);
  const at = (id: string) => today.indexOf(id);
  return {
    baskets: cells[0],
    item: (id: string) => cells[itemCell(at(id))],
    pair: (one: string, other: string) => {
      const [low, high] = [at(one), at(other)].toSorted((x, y) => x - y);
      return cells[pairCell(today.length, low ?? 0, high ?? 0)];
    },
  };
}

describe('a release that is read', () => {
  test('is what was released, where the catalogue is the same', () => {
    expect([...readRelease(release, items).cells]).toEqual([...counted().cells]);
  });

  test.each([
    ['in another order', ['food', 'dog', 'birth']],
    ['in the order of the alphabet backwards, with new ones between', ['food', 'new', 'dog', 'newer', 'birth']],
    ['with new ones before', ['a', 'b', 'birth', 'dog', 'food']],
  ])('says the same of each service and each pair %s', (_, today) => {
    const [then, now] = [reading(items), reading(today)];
    expect(now.baskets).toBe(then.baskets);
    for (const id of items) expect(now.item(id), id).toBe(then.item(id));
    for (const [one, other] of [
      ['birth', 'dog'],
      ['birth', 'food'],
      ['dog', 'food'],
    ] as const)
      expect(now.pair(one, other), `${one} and ${other}`).toBe(then.pair(one, other));
  });

  test('says nothing of a service that is new, nor of its pairs', () => {
    const { item, pair } = reading(['birth', 'new', 'food']);
    expect([item('new'), pair('birth', 'new'), pair('new', 'food')]).toEqual([0, 0, 0]);
    expect(item('birth')).toBeGreaterThan(0);
  });

  test('forgets a service that is gone', () => {
    expect(readRelease(release, ['birth', 'food']).items).toBe(2);
    expect(reading(['birth', 'food']).pair('birth', 'food')).toBe(reading(items).pair('birth', 'food'));
  });
});

test('the impressions of a release come back as they were; older ones have none', () => {
  expect(impressionsIn(release)).toEqual([3, -1]);
  expect(impressionsIn(JSON.stringify({ items, cells: [] }))).toEqual([]);
});

test('the ledger’s hash is of the text to the letter', () => {
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Of(release)).not.toBe(sha256Of(`${release} `));
});
