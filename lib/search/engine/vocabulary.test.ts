import { expect, it } from 'vitest';
import { completionsOf, correctionsOf, editsBetween, findTerm } from './vocabulary.ts';

it.each([
  ['licence', 'licence', 0],
  ['licence', 'licnce', 1],
  ['licence', 'liicence', 1],
  ['licence', 'lisence', 1],
  ['licence', 'liecnce', 1],
  ['licence', 'licences', 1],
  ['licence', 'icence', 1],
  ['licence', 'lisense', 2],
  ['licence', 'liencce', 2],
  ['assessment', 'asesment', 2],
  ['licence', 'licensing', 3],
  ['licence', 'passport', 3],
  ['', 'ab', 2],
])('from “%s” to “%s” it is %i edits, where three stand for more than two', (one, other, edits) => {
  expect(editsBetween(one, other, 2)).toBe(edits);
  expect(editsBetween(other, one, 2)).toBe(edits);
});

const sorted = ['assessment', 'bank', 'band', 'bands', 'bend', 'card', 'to', 'xand'].toSorted();
const corrections = (word: string, most = 6) => correctionsOf(sorted, word, most).map(({ term }) => sorted[term]);

it.each([
  ['one edit away', 'bnad', ['band']],
  ['the nearest only', 'band', ['band']],
  ['as many as are as near', 'bant', ['band', 'bank']],
  ['never with another first letter', 'nand', []],
  ['two edits away in a word of eight letters', 'asesment', ['assessment']],
  ['not two edits away in a shorter one', 'bnaads', []],
  ['none of two letters', 'tor', []],
])('a mistyped word is read as terms %s', (_, typed, terms) => {
  expect(corrections(typed)).toEqual(terms);
});

it('of terms as near, no more than asked for are read', () => {
  expect(corrections('bant', 1)).toEqual(['band']);
});

it('a term is found by its beginning and by the whole', () => {
  expect(completionsOf(sorted, 'ban', 2).map((term) => sorted[term])).toEqual(['band', 'bands']);
  expect(completionsOf(sorted, 'band', 9).map((term) => sorted[term])).toEqual(['bands']);
  expect([findTerm(sorted, 'card'), findTerm(sorted, 'cards')]).toEqual([sorted.indexOf('card'), -1]);
});
