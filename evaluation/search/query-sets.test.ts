import { describe, expect, test } from 'vitest';
import type { Item } from './corpus.ts';
import { pinyinSets, randomFrom, withTypos } from './query-sets.ts';

const item = (id: string, title: string, ...alias: string[]): Item => ({
  ...{ id, title, alias, lang: 'zh', summary: '', dept: '', type: '', theme: '', keywords: [] },
  rank: undefined,
});

describe('numbers that are the same in every run', () => {
  test('lie between 0 and 1, and follow the seed', () => {
    const draw = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 200 }, () => random());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    for (const number of draw(3)) expect(number > 0 && number < 1).toBe(true);
  });

  test('are those of Park and Miller: 48,271 / (2^31 − 1) first', () => {
    expect(randomFrom(1)()).toBe(48_271 / 2_147_483_647);
  });
});

describe('queries typed by their sound', () => {
  const sets = pinyinSets([
    item('marry', '结婚登记'),
    item('again', '补领结婚证', '结婚登记'),
    item('passport', '护照'),
  ]);
  const of = (set: keyof typeof sets, q: string) => sets[set].find((query) => query.q === q)?.rel;

  test('are all syllables joined, answered by every service that has the name', () => {
    expect(of('pinyin', 'jiehundengji')).toEqual({ marry: 1, again: 1 });
  });

  test('are first letters', () => expect(of('initials', 'jhdj')).toEqual({ marry: 1, again: 1 }));

  test('leave out names of two characters, which say too little', () => {
    expect(of('pinyin', 'huzhao')).toBeUndefined();
  });

  test('have one character replaced by another that sounds the same', () => {
    const { homophones } = pinyinSets([item('one', '驾驶证'), item('two', '家驾加证正政')]);
    const differing = homophones.map(({ q, rel }) => {
      const name = rel['one'] ? '驾驶证' : '家驾加证正政';
      return [...q].filter((character, at) => character !== [...name][at]).length;
    });
    expect(differing.length).toBeGreaterThan(0);
    expect(new Set(differing)).toEqual(new Set([1]));
  });

  test('are the same in every run', () => {
    const items = [item('one', '机动车'), item('two', '基本医疗')];
    expect(pinyinSets(items)).toEqual(pinyinSets(items));
  });
});

describe('mistyped queries', () => {
  const queries = ['Renew a passport', 'tax', 'driving licence test', '护照'].map((q, index) => ({
    q,
    rel: { [index]: 1 },
  }));
  const { typed, meant } = withTypos(queries);

  test('are those with a word of five letters, each beside what was meant', () => {
    expect(meant.map(({ q }) => q)).toEqual(['Renew a passport', 'driving licence test']);
    expect(typed.map(({ rel }) => rel)).toEqual(meant.map(({ rel }) => rel));
  });

  test('keep their first letter and differ in the longest word alone', () => {
    const changed = typed.map(({ q }, index) => {
      const said = (meant[index]?.q ?? '').toLowerCase().split(' ');
      return q.split(' ').filter((word, at) => word !== said[at]);
    });
    expect(changed.map((words) => words.map(([first]) => first))).toEqual([['p'], ['d']]);
  });

  test('have one edit: a letter left out, doubled, replaced or swapped', () => {
    const { typed: many } = withTypos(Array.from({ length: 60 }, () => ({ q: 'passport', rel: {} })));
    for (const { q } of many) {
      expect(Math.abs(q.length - 'passport'.length)).toBeLessThanOrEqual(1);
      expect(q[0]).toBe('p');
    }
    expect(new Set(many.map(({ q }) => q)).size).toBeGreaterThan(10);
  });
});
