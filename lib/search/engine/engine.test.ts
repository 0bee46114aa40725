import { expect, it } from 'vitest';
import { buildEngine, loadEngine, type SearchRecord } from './engine.ts';
import { exactFit } from './weights.ts';

const record = (objectID: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ objectID, title, alias: [], keywords: [], department: '', summary: '', popularity: 0 },
  ...more,
});
const records = [
  record('card', '居民身份证换领', { alias: ['换身份证'] }),
  record('passport', '普通护照签发'),
  record('music', '音乐场所许可', { summary: '经营歌舞娱乐场所' }),
  record('bank', '重庆银行开户许可'),
  record('exam', '组织全省的自学考试工作'),
  record('licence', 'Driving licence renewal', { popularity: 0.5, summary: 'Motorists need it' }),
  record('return', 'Self Assessment tax return (SA100)', { popularity: 0.9 }),
  record('benefit', 'Housing benefit'),
];
const words = {
  rewrites: [{ from: ['council flat money'], to: ['housing benefit'] }],
  bestBets: [
    { query: 'Driving', ids: ['return', 'unknown'] },
    { query: 'How do I pay tax', ids: ['bank'] },
    { query: 'Tax return', ids: ['return'] },
  ],
};
const engine = buildEngine(records, words);
const found = (query: string): string[] => engine.search(query).records.map(({ objectID }) => objectID);

it.each([
  ['in pinyin', 'shenfenzheng', 'card'],
  ['in syllables', 'shen fen zheng', 'card'],
  ['by initials', 'sfz', 'card'],
  ['a character that sounds one way in this word and another in others', 'yinyue', 'music'],
  ['a character that sounds one way in this word and another in others', 'chongqing', 'bank'],
  ['by ear', '深分证', 'card'],
  ['by two characters of a longer word', '自考', 'exam'],
  ['in traditional characters', '護照', 'passport'],
  ['as a question', '请问怎么办理护照？', 'passport'],
  ['as an English question', 'how do I renew my driving licence', 'licence'],
  ['with a letter left out', 'drivng licence', 'licence'],
  ['with two letters swapped', 'housign', 'benefit'],
  ['not to the end', 'self asses', 'return'],
  ['by a code', 'SA100', 'return'],
  ['by a code written apart', 'sa 100', 'return'],
  ['by a code of which it has a part', 'SA200', 'return'],
  ['in full width', 'ＨＯＵＳＩＮＧ', 'benefit'],
  ['in words that mean the same', 'council flat money', 'benefit'],
  ['with a word that nothing has', 'housing benefit zebra', 'benefit'],
])('somebody finds a service asked for %s: “%s”', (_, query, id) => {
  expect(found(query)[0]).toBe(id);
});

it.each([
  ['a wrong first letter is another word', 'xousing'],
  ['a mistyped word of three letters is too short to tell', 'tix'],
  ['only the last word may lack its end', 'benef zebra'],
  ['letters apart that are no syllables are not pinyin', 's fz'],
  ['pinyin begins where a word begins', 'fenzheng'],
  ['one character of a long text says nothing', '营'],
])('nothing is found where there is nothing to find: %s', (_, query) => {
  expect(found(query)).toEqual([]);
});

it('words that nothing has take nothing away, and what has least of the others stands last', () => {
  expect(found('driving licence renewal motorists need housing')).toEqual(['licence', 'benefit']);
  expect(found('housing zebra giraffe hippo lion tiger')).toEqual(['benefit']);
});

it.each([
  ['what was asked', 'housing benefit', true],
  ['what was asked, in a question', 'how do I get housing benefit', true],
  ['what was asked, by its first letters', 'drivi', true],
  ['what was asked, mistyped', 'housign benefit', true],
  ['what was asked, in pinyin', 'sfz', true],
  ['what was asked, by ear', '深分证', true],
  ['what was asked, in other words', 'council flat money', true],
  ['what was asked, as an editor chose', 'tax return', true],
  ['one word of several', 'housing zebra giraffe', false],
  ['a word that every service may have', 'zebra licence', false],
  ['one character of two', '护航', false],
])('the first hit is %s: “%s”, %s', (_, query, isExact) => {
  const { records: answers, fitOf } = engine.search(query);
  expect(answers.slice(0, 1).some((answer) => fitOf(answer) >= exactFit)).toBe(isExact);
});

it('an English word is no typo of another', () => {
  const hard = buildEngine([record('hard', 'Hard to employ')], words);
  expect(hard.search('hand').records).toEqual([]);
  expect(hard.search('hadr').records).toHaveLength(1);
});

it('what is typed beyond 200 characters, or beyond 24 words, is not looked for', () => {
  expect(found(`${'zebra '.repeat(31)} housing`)).toEqual(['benefit']);
  expect(found(`${'zebra '.repeat(34)} housing`)).toEqual([]);
  const words = Array.from({ length: 24 }, (_, place) => `z${place}`).join(' ');
  expect(found(`${words} housing benefit`)).toEqual([]);
});

it('what an editor chose stands on top, once; what no record has is passed over', () => {
  expect(found('driving')).toEqual(['return', 'licence']);
  expect(found('tax return')).toEqual(['return']);
});

it('an editor may mean the question as it is asked, or what it looks for', () => {
  expect(found('how do i pay tax??')[0]).toBe('bank');
  expect(found('please driving')[0]).toBe('return');
});

it('whoever asks nothing sees everything, what is needed most first', () => {
  expect(found(' ')).toEqual(['return', 'licence', 'bank', 'benefit', 'card', 'exam', 'music', 'passport']);
});

it('a mistyped word and a homophone are offered as they are written', () => {
  expect(engine.search('drivng licence').suggestion()).toBe('driving licence');
  expect(engine.search('深分证').suggestion()).toBe('身份证');
  expect(engine.search('身份证').suggestion()).toBeUndefined();
  expect(engine.search('motorsts').suggestion()).toBe('motorists');
  // Who is still typing has not mistyped.
  expect(engine.search('licenc').suggestion()).toBeUndefined();
});

it('the words that matched are told', () => {
  const words = (query: string) => {
    const { records: answers, wordsOf } = engine.search(query);
    return answers[0] && wordsOf(answers[0]);
  };
  expect(words('护照')).toEqual(['护照']);
  expect(words('自考')).toEqual(['自', '考']);
  expect(words('renewing')).toEqual(['renewal']);
});

it('a word is found in the first of many records, and in the last', () => {
  const many = Array.from({ length: 300 }, (_, place) =>
    record(`${1000 + place}`, place % 299 ? 'Permit' : 'Passport'),
  );
  const { records: both } = buildEngine(many, { rewrites: [], bestBets: [] }).search('passport');
  expect(both.map(({ objectID }) => objectID)).toEqual(['1000', '1299']);
});

it('an engine that was written down answers as before', () => {
  const loaded = loadEngine(engine.serialise(), records.toReversed(), words);
  for (const query of ['sfz', '护照', 'drivng', 'council flat money', 'driving', ''])
    expect(loaded.search(query).records).toEqual(engine.search(query).records);
});

it('what people need most may change after it was written down', () => {
  const needed = records.map((one) => ({ ...one, popularity: one.objectID === 'passport' ? 1 : 0 }));
  const loaded = loadEngine(engine.serialise(), needed, words);
  expect(loaded.search('').records[0]?.objectID).toBe('passport');
});

it('a text that is cut off is no engine', () => {
  expect(() => loadEngine(engine.serialise().slice(0, -9), records, words)).toThrow(SyntaxError);
});

it.each([
  ['ten kilobytes', '身份证护照'.repeat(2000)],
  ['ten kilobytes of letters', 'licence '.repeat(1500)],
  ['half a character', '\uD800护照\uDC00'],
  ['control characters', '\u0000护照\u0007'],
  ['markup', '<b onclick="x">护照</b>'],
  ['names of what every object has', 'constructor __proto__ toString'],
])('%s is answered', (_, query) => {
  const { records: answers, suggestion } = engine.search(query);
  expect(Array.isArray(answers)).toBe(true);
  expect(suggestion).not.toThrow();
});
