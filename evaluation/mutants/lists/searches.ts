import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const searches: Mutant[] = [
  {
    name: 'every attribute of a record can be asked for',
    file: 'lib/search/request/attributes.ts',
    before: 'facets.has(attribute) ? record[attribute] : undefined',
    after: 'record[attribute]',
    tests: ['lib/search/request/facets.test.ts'],
  },
  {
    name: 'a search without an answer is one that found nothing',
    file: 'lib/search/search.ts',
    before: `if (!result) throw new Error('The index gave no result');`,
    after: `if (!result) return { ids: [], marked: {}, total: 0, page: 0, pages: 0, counts: {} as Counts, exact: true };`,
    tests: ['lib/search/nearest.test.ts'],
  },
  {
    name: 'whatever is found is called exact',
    file: 'lib/adapters/embedded-index.ts',
    before: 'fitOf(record) >= exactFit',
    after: 'fitOf(record) >= 0',
    tests: ['lib/search/search.test.ts'],
  },
  {
    name: 'nobody is answered in the language they think in',
    file: 'lib/search/search.ts',
    before: 'if (hits.exact) return hits;',
    after: 'if (hits) return hits;',
    tests: ['lib/search/nearest.test.ts'],
  },
  {
    name: 'real words are corrected',
    file: 'lib/search/engine/query-terms.ts',
    before: '!isEnglishWord(word);',
    after: 'true;',
    tests: ['lib/search/engine/engine.test.ts'],
  },
  {
    name: 'a figure that was not measured reaches its bar',
    file: 'evaluation/performance/report.ts',
    before: 'isAtMost ? value <= bar : value >= bar',
    after: 'isAtMost ? !(value > bar) : !(value < bar)',
    tests: ['evaluation/performance/report.test.ts'],
  },
  {
    name: 'eleven places count as ten',
    file: 'evaluation/search/measure.ts',
    before: 'grades.slice(0, 10)',
    after: 'grades.slice(0, 11)',
    tests: ['evaluation/search/measure.test.ts'],
  },
];
