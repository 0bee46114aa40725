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
  {
    name: 'one’s own case is offered as the next one',
    file: 'lib/applications/case/queue-store.ts',
    before: '        isNotOwn(db, personId),\n        ne(applications.id, except),',
    after: '        ne(applications.id, except),',
    tests: ['lib/applications/staff/next-case.test.ts'],
  },
  {
    name: 'a case that one cannot move is offered as the next one',
    file: 'lib/applications/staff/next-case.ts',
    before: 'return standing && canMove(ctx, row, openTo(actor, standing, dayOf(now())));',
    after: 'return standing;',
    tests: ['lib/applications/staff/next-case.test.ts'],
  },
  {
    name: 'the next case is any case',
    file: 'lib/applications/case/queue-store.ts',
    before: '.orderBy(sql`${applications.dueOn} asc nulls last`, asc(applications.id))',
    after: '.orderBy(desc(applications.id))',
    tests: ['lib/applications/staff/next-case.test.ts'],
  },
  {
    name: 'a page says that somebody did what a colleague did',
    file: 'app/_parts/staff/act-done.tsx',
    before: 'last.actorId !== id || ',
    after: '',
    tests: ['app/[locale]/staff/applications/[id]/case-page.test.ts'],
  },
  {
    name: 'one’s own case is in one’s queue, and found',
    file: 'lib/applications/case/list-store.ts',
    before: 'isNotNull(applications.reference), isNotOwn(db, personId));',
    after: 'isNotNull(applications.reference), ne(applications.id, personId));',
    tests: ['lib/applications/staff/queues.test.ts'],
  },
  {
    name: 'the case of one’s company is in one’s queue',
    file: 'lib/applications/case/list-store.ts',
    before: '<> all(array',
    after: '= any(array',
    tests: ['lib/applications/staff/queues.test.ts'],
  },
  {
    name: 'who applied reads what colleagues say of their case',
    file: 'lib/applications/staff/read-for-staff.ts',
    before: 'if (await isOwn(ctx, stored)) return',
    after: 'if (false) return',
    tests: ['app/[locale]/staff/applications/[id]/case-page.test.ts'],
  },
];
