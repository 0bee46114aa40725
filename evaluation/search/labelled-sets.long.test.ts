import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEngine } from '#lib/search/engine/engine.ts';
import { folderOfSets, readLabelled, type LabelledSet } from './labelled-sets.ts';
import { measure, type Measured } from './measure.ts';

const folder = folderOfSets();

describe.skipIf(!existsSync(folder))(`People are answered as well as they must be (skipped without ${folder})`, () => {
  let sets: LabelledSet[];
  beforeAll(() => {
    ({ sets } = readLabelled(folder));
  });

  async function measured(name: string): Promise<Measured> {
    const set = sets.find((one) => one.name === name);
    if (!set) throw new Error(`There is no set ${name}`);
    const { records, words, queries } = set;
    const engine = buildEngine(records, words);
    return measure((query) => engine.search(query).records.map(({ objectID }) => objectID), queries);
  }

  it.each([
    ['GOV.UK checks 2017', 'ndcg10', 0.64],
    ['… without popularity', 'ndcg10', 0.6],
    ['GOV.UK best bets', 'ndcg10', 1],
    ['Guangdong aliases, not indexed', 'ndcg10', 0.91],
    ['Guangdong aliases, indexed', 'ndcg10', 0.99],
    ['pinyin, joined', 'success3', 0.95],
    ['pinyin initials, 3 to 5 letters', 'success3', 0.88],
    ['homophones', 'success3', 0.95],
  ] as const)('%s: %s is %f at least', async (name, figure, least) => {
    expect((await measured(name))[figure]).toBeGreaterThanOrEqual(least);
  });

  it('mistyped queries keep 92 % of the nDCG@10 they have as meant', async () => {
    const typed = await measured('the same with one edit each');
    const meant = await measured('checks that can be mistyped, as meant');
    expect(typed.ndcg10 / meant.ndcg10).toBeGreaterThanOrEqual(0.92);
  });
});
