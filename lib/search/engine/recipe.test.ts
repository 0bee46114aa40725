import { expect, it } from 'vitest';
import { buildEngine, type SearchRecord } from './engine.ts';
import { allSteps, type Steps } from './weights.ts';

const record = (objectID: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ objectID, title, alias: [], keywords: [], department: '', summary: '', popularity: 0 },
  ...more,
});

const others = ['Fishing permit', 'Building permit', 'School places', '普通护照签发', '音乐场所许可'];

const named = (title: string, index: number) => record(`other ${index}`, title);

/** A query that only this step answers, the title that answers it, and the titles that compete. */
const needs: Record<keyof Steps, [query: string, ...titles: string[]]> = {
  stems: ['renewing', 'Licence renewal'],
  characters: ['自考', '组织全省的自学考试工作'],
  pinyin: ['sfz', '居民身份证换领'],
  homophones: ['护赵', '普通护照签发', '护栏'],
  prefix: ['benef', 'Housing benefit'],
  typos: ['houssing', 'Housing benefit'],
  softAnd: [
    'parking permit',
    'Permit for residents of this city and guests parking a vehicle there',
    'Parking parking',
  ],
  questionWords: ['护照怎么办', '普通护照', '怎么办社保'],
  rewrites: ['dole', 'Jobseeker allowance'],
  wholeName: ['parking permit', 'Parking permit', 'Permit parking'],
  popularity: ['study visa', 'Visa for long study abroad', 'Visa for study abroad'],
  bestBets: ['tax', 'Self Assessment', 'Tax'],
};
const words = {
  rewrites: [{ from: ['dole'], to: ['jobseeker allowance'] }],
  bestBets: [{ query: 'tax', ids: ['9'] }],
};

it.each(Object.keys(needs) as (keyof Steps)[])('without the step “%s” somebody would not find it first', (step) => {
  const [query, ...titles] = needs[step];
  // The answer has the last id, so that it never comes first by a tie.
  const records = [...titles, ...others].map((title, index) =>
    record(`${9 - index}`, title, { popularity: step === 'popularity' && index === 0 ? 1 : 0 }),
  );
  const first = (steps: Steps) => buildEngine(records, words, steps).search(query).records[0]?.title;
  expect(first(allSteps)).toBe(titles[0]);
  expect(first({ ...allSteps, [step]: false })).not.toBe(titles[0]);
});

const [one, other] = ['b', 'a'];
it.each<[why: string, query: string, Partial<SearchRecord>, Partial<SearchRecord>]>([
  ['a title says more than keywords', 'visa', { title: 'Visa' }, { title: 'Stay', keywords: ['visa'] }],
  ['an alias says more than keywords', 'visa', { alias: ['Visa'] }, { keywords: ['visa'] }],
  ['keywords say more than a summary', 'visa', { keywords: ['visa'] }, { summary: 'visa' }],
  ['twice says more than once', 'visa', { title: 'Visa, visa' }, { title: 'Visa, card' }],
  ['a rare word says more', 'residents permit', { title: 'Residents' }, { title: 'Permit' }],
  ['a word in a short title says more', 'visa', { title: 'Visa card' }, { title: 'Visa card for long study' }],
  ['more of the word was typed', 'vis', { title: 'Visa' }, { title: 'Visitors' }],
  ['the word twice in two forms is no less', 'benefit', { title: 'Benefit, benefits' }, { title: 'Benefit, grants' }],
  ['a title that is just this', 'study visa', { title: 'Study visa' }, { title: 'Study visas', popularity: 0.1 }],
  ['pinyin from the start', 'sfz', { title: '身份证换领' }, { title: '换领身份证' }],
  ['pinyin of all of a name', 'sfz', { title: '身份证' }, { title: '身份证换领' }],
])('what is nearer stands first: %s', (_, query, nearer, farther) => {
  const records = [record(one, 'Nothing', nearer), record(other, 'Nothing', farther), ...others.map(named)];
  const found = buildEngine(records, { rewrites: [], bestBets: [] }).search(query).records;
  expect(found.map(({ objectID }) => objectID)).toEqual(expect.arrayContaining([one, other]));
  expect(found[0]?.objectID).toBe(one);
});

it('where a name has all that was typed, none that only sounds alike is found', () => {
  const records = [record(one, '房屋权利登记'), record(other, '全力以赴')];
  const engine = buildEngine([...records, ...others.map(named)], words);
  expect(engine.search('权利').records.map(({ objectID }) => objectID)).toEqual([one]);
  expect(engine.search('房屋权利登记').suggestion()).toBeUndefined();
});
