import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';

it('Chinese becomes pairs and single characters', () => {
  expect(analyse('居住证')).toEqual(['居住', '住证', '居', '住', '证']);
});

it('full width, capitals and accents make no difference', () => {
  expect(analyse('Ｃafé 2026年')).toEqual(['cafe', '2026', '年']);
});

it('what is one sign is read as its letters', () => {
  expect(analyse('℡')).toEqual(['tel']);
});

it('traditional characters are read as simplified ones', () => {
  expect(analyse('簽發')).toEqual(['签发', '签', '发']);
});

it('a word is one with its apostrophe', () => {
  expect(analyse("driver's")).toEqual(['drivers']);
});

it('a code is found whole and in parts', () => {
  expect(analyse('V5C/4')).toEqual(['v5c', 'v', '5', 'c', '4', 'v5c4']);
});

it('a mixed name keeps its Latin part whole', () => {
  expect(analyse('A类KTV')).toEqual(['a', '类', 'ktv']);
});
