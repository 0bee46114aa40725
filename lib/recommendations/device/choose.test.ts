import { expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { atMost, choose, explore } from './choose.ts';
import { tableFromContent } from '#lib/recommendations/model/from-content.ts';
import { unpack, type Table } from './packed.ts';

const { catalogue } = testContent();

const everybody = () => true;
const linked = (weights: number[], popularity: number[]): Table => ({
  items: weights.map((_, item) => `service-${item}`),
  bias: weights.map(() => 0),
  popularity,
  links: [weights.map((weight, to) => ({ to, weight, isSeen: true })), ...weights.slice(1).map(() => [])],
});

it('the last of five places is kept for what few visit', () => {
  const visited = Array.from({ length: 13 }, (_, item) => (item < 6 ? 0.9 : 0.1));
  const table = linked([0, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], visited);
  expect(choose(table, [0], everybody).map(({ item }) => item)).toEqual([1, 2, 3, 4, 6]);
});

it('nothing is put before somebody that nothing speaks for', () => {
  expect(choose(linked([0, 9, 0, 0], [0.1, 0.1, 0.1, 0.1]), [0], everybody).map(({ item }) => item)).toEqual([1]);
});

const guides = catalogue.listGuides();
const table = unpack(tableFromContent(guides));
const beside = (id: string) =>
  choose(table, [table.items.indexOf(id)], everybody).map(({ item }) => table.items[item] ?? '');

it.each([
  ['birth-household-registration', 'birth-certificate'],
  ['food-business-licence', 'individual-business-registration'],
  ['unemployment-benefit', 'unemployment-registration'],
])('before anybody has visited anything, %s already leads on to %s', (id, expected) => {
  expect(beside(id)).toContain(expected);
});

it('every service whose guide may lead on has something to lead to, and never more than five', () => {
  const quiet = new Set(catalogue.findSensitiveServices().neverFrom);
  for (const { id } of guides.filter((guide) => !quiet.has(guide.id))) {
    expect(beside(id), id).not.toEqual([]);
    expect(beside(id).length).toBeLessThanOrEqual(atMost);
  }
});

it('where the last place is left to chance, every other item that may be shown can stand there, and nothing else', () => {
  const visited = linked([0, 9, 8, 7, 6, 5, 0, 0, 0], [1, 1, 1, 1, 1, 1, 0, 0, 0]);
  const isShown = (item: number) => item !== 0 && item !== 8;
  const chosen = choose(visited, [0], isShown);
  const drawn = Array.from({ length: 30 }, (_, step) => explore(visited, chosen, { isShown, chance: step / 30 }));
  expect(drawn.map((list) => list.slice(0, 4).map(({ item }) => item))).toEqual(drawn.map(() => [1, 2, 3, 4]));
  const last = drawn.map((list) => list[4]?.item);
  for (const item of [5, 6, 7]) expect(last.filter((one) => one === item)).toHaveLength(10);
});
