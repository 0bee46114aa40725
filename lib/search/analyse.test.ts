import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';

it('Chinese becomes pairs and single characters', () => {
  expect(analyse('居住证')).toEqual(['居住', '住证', '居', '住', '证']);
});

it('full width, capitals and accents make no difference', () => {
  expect(analyse('Ｃafé 2026年')).toEqual(['cafe', '2026', '年']);
});

it('a mixed name keeps its Latin part whole', () => {
  expect(analyse('A类KTV')).toEqual(['a', '类', 'ktv']);
});
