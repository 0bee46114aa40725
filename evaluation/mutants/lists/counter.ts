import type { Mutant } from '#evaluation/mutants/mutant.ts';

/** Companies whose people stand at the counter. */
export const counter: Mutant[] = [
  {
    name: 'a case from the counter is shown to whoever claims the company',
    file: 'lib/organisations/store.ts',
    before: "and(eq(organisations.creditCode, creditCode), eq(organisations.representation, 'confirmed'))",
    after: 'eq(organisations.creditCode, creditCode)',
    tests: ['lib/applications/counter/company-at-counter.test.ts'],
  },
  {
    name: 'a case from the counter is shown to a company of another name',
    file: 'lib/applications/company/join-account.ts',
    before: 'if (account && isSame(account, company))',
    after: 'if (account)',
    tests: ['lib/applications/counter/company-at-counter.test.ts'],
  },
  {
    name: 'staff serve the company they act for at the counter',
    file: 'lib/applications/staff/staff-act.ts',
    before: 'if (creditCode && (await actsForCode(db, { personId: actor.id, creditCode }))) return true;',
    after: '',
    tests: ['lib/applications/counter/company-at-counter.test.ts'],
  },
];
