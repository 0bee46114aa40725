import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const eligibility: Mutant[] = [
  {
    name: 'a rule of a guide needs no examples',
    file: 'lib/catalogue/check/check-eligibility.ts',
    before: 'if (examples.length === 0)',
    after: 'if (false)',
    tests: ['lib/catalogue/check/check-content.test.ts'],
  },
  {
    name: 'a fact that is missing fails a rule',
    file: 'lib/eligibility/decide.ts',
    before: "if (holds === undefined) return 'more';",
    after: '',
    tests: ['lib/eligibility/decide.test.ts'],
  },
  {
    name: 'a rule waits for every fact, whatever is known',
    file: 'lib/eligibility/evaluate.ts',
    before: 'if (holds === wanted) return last;',
    after: 'if (holds === wanted && !isOpen) return last;',
    tests: ['lib/eligibility/decide.test.ts'],
  },
  {
    name: 'one condition that is not met leaves the others to be asked',
    file: 'lib/eligibility/judge.ts',
    before: "outcome === 'more' ? openOf(rules, known) : []",
    after: 'openOf(rules, known)',
    tests: ['lib/eligibility/judge.test.ts'],
  },
  {
    name: 'a question that was asked and not answered is let go',
    file: 'app/_parts/eligibility/standing.ts',
    before: 'if (field.id === current && !passed.includes(current))',
    after: 'if (false)',
    tests: ['app/_parts/eligibility/standing.test.ts'],
  },
  {
    name: 'a form takes what it was told for another question',
    file: 'lib/applications/draft/told.ts',
    before: 'fact ?? (id.startsWith(circumstancePrefix) ? id : `${circumstancePrefix}${id}`)',
    after: 'fact ?? id',
    tests: ['lib/applications/draft/told.test.ts'],
  },
  {
    name: 'people are asked what no rule reads',
    file: 'lib/catalogue/check/check-eligibility.ts',
    before: 'isWhole ? factsUnread(facts, guides) : []',
    after: '[]',
    tests: ['lib/catalogue/check/check-content.test.ts'],
  },
  {
    name: 'a rule may say other than its examples',
    file: 'lib/eligibility/check/check-rule.ts',
    before: "(outcome === 'yes') === holds",
    after: 'true',
    tests: ['lib/eligibility/check/check-rule.test.ts'],
  },
];
