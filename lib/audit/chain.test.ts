import { expect, test } from 'vitest';
import { testVault as vault } from '#lib/kernel/testing.ts';
import { breaksIn, hashOf } from './chain.ts';

const nine = Date.parse('2026-11-23T09:00:00+08:00');

/** A chain of rows written so many seconds after nine, and its recorded end. */
function aChain(...seconds: number[]) {
  const head = { sequence: 0, hash: '' };
  const rows = seconds.map((second) => {
    const at = new Date(nine + second * 1000);
    const content = { sequence: head.sequence + 1, at: at.toISOString() };
    const link = {
      sequence: content.sequence,
      previousHash: head.hash,
      hash: hashOf(vault, { previousHash: head.hash }, content),
    };
    Object.assign(head, { sequence: link.sequence, hash: link.hash });
    return { link, content, at };
  });
  return { rows, head };
}

const breaks = ({ rows, head }: ReturnType<typeof aChain>) => breaksIn(vault, rows, head);

test('a chain as it was written has no break', () => {
  expect(breaks(aChain(0, 1, 2))).toEqual([]);
});

test('an empty chain whose end says that there were rows has lost them', () => {
  expect(breaksIn(vault, [], { sequence: 2, hash: 'x' })).toEqual([{ sequence: 2, kind: 'tail-removed' }]);
});

test('two servers’ clocks may differ by a minute', () => {
  expect(breaks(aChain(60, 0))).toEqual([]);
});

test('a row that is more than a minute older than the one before it was back-dated', () => {
  expect(breaks(aChain(61, 0))).toEqual([{ sequence: 2, kind: 'back-dated' }]);
});

test('rows in another order do not follow one another', () => {
  const { rows, head } = aChain(0, 1);
  expect(breaksIn(vault, rows.toReversed(), head).map(({ kind }) => kind)).toContain('missing');
});

test('a row with the hash of another key is altered', () => {
  const { rows, head } = aChain(0);
  const [row] = rows;
  const forged = { ...row!, link: { ...row!.link, hash: 'forged' } };
  expect(breaksIn(vault, [forged], { ...head, hash: 'forged' })).toEqual([{ sequence: 1, kind: 'altered' }]);
});

test('a row that names another predecessor is not where it was written', () => {
  const { rows, head } = aChain(0, 1);
  const [first, second] = rows;
  const moved = { ...second!, link: { ...second!.link, previousHash: 'another' } };
  expect(breaksIn(vault, [first!, moved], head)).toEqual([{ sequence: 2, kind: 'missing' }]);
});
