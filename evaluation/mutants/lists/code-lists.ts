import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const codeLists: Mutant[] = [
  {
    name: 'a name of two entries of a list is taken for the first',
    file: 'lib/forms/kinds/match-codes.ts',
    before: 'return named.length === 1 ? named[0] : undefined;',
    after: 'return named[0];',
    tests: ['lib/forms/kinds/match-codes.test.ts'],
  },
  {
    name: 'an entry that was never offered counts as picked',
    file: 'lib/forms/kinds/coded.ts',
    before: 'meant.find(({ value }) => value === picked)',
    after: 'codes.find(({ value }) => value === picked)',
    tests: ['lib/forms/kinds/coded.test.ts'],
  },
  {
    name: 'a list that lost an answer changes nothing for whoever gave it',
    file: 'lib/forms/compare-forms.ts',
    before: 'lost.includes(one)',
    after: 'false',
    tests: ['lib/forms/compare-forms.test.ts'],
  },
  {
    name: 'two entries of a list bear the same name',
    file: 'lib/catalogue/check/check-code-lists.ts',
    before: 'own.some((name) => earlier.own.includes(name))',
    after: 'false',
    tests: ['lib/catalogue/check/check-code-lists.test.ts'],
  },
];
