import type { Mutant } from '#evaluation/mutants/mutant.ts';

/** Guards of the staff's desk. */
export const desk: Mutant[] = [
  {
    name: 'a step that is taken once is taken again',
    file: 'lib/applications/staff/staff-act.ts',
    before: `if (isSpent(step, found)) return err({ code: 'once_only' });`,
    after: '',
    tests: ['lib/applications/staff/forbidden.test.ts'],
  },
  {
    name: 'a decision needs no reason',
    file: 'lib/applications/staff/decision-reason.ts',
    before: '!reason.trim()',
    after: 'false',
    tests: ['lib/applications/staff/forbidden.test.ts'],
  },
  {
    name: 'a decision on the spot needs no reason',
    file: 'lib/applications/staff/decide-at-once.ts',
    before: 'if (unfounded) return err(unfounded);',
    after: '',
    tests: ['lib/applications/staff/decide-at-once.test.ts'],
  },
  {
    name: 'a refusal gives the reason of an approval',
    file: 'lib/applications/staff/decision-reason.ts',
    before: `outcome === 'refuse' && reason.trim()`,
    after: `outcome !== 'refuse' && reason.trim()`,
    tests: ['lib/applications/staff/forbidden.test.ts'],
  },
];
