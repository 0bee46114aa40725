import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const stores: Mutant[] = [
  {
    name: 'what was sent is thrown away as a draft',
    file: 'lib/applications/case/store.ts',
    before: `and(eq(applications.id, id), eq(applications.status, 'draft'))`,
    after: 'eq(applications.id, id)',
    tests: ['lib/applications/case/store.test.ts'],
  },
  {
    name: 'a company’s draft is gone on with for oneself',
    file: 'lib/applications/case/store.ts',
    before: 'organisationId ? eq(applications.organisationId, organisationId) : isNull(applications.organisationId)',
    after: 'organisationId ? eq(applications.organisationId, organisationId) : undefined',
    tests: ['lib/applications/case/store.test.ts'],
  },
  {
    name: 'somebody else’s draft is gone on with',
    file: 'lib/applications/case/store.ts',
    before: '        eq(applications.applicantId, applicantId),\n',
    after: '',
    tests: ['lib/applications/case/store.test.ts'],
  },
  {
    name: 'answers lie open in the database',
    file: 'lib/applications/case/store.ts',
    before:
      'const sealed = vault.seal(JSON.stringify(answers), `applications.answers:${id}`);\n  await db\n    .update(applications)\n    .set({ answers: sealed',
    after: 'const sealed = JSON.stringify(answers);\n  await db\n    .update(applications)\n    .set({ answers: sealed',
    tests: ['lib/applications/case/store.test.ts'],
  },
  {
    name: 'an inbox shows the lines of others',
    file: 'lib/notifications/store.ts',
    before: 'and(eq(notifications.personId, personId), before ? lt(notifications.id, before) : undefined)',
    after: 'before ? lt(notifications.id, before) : undefined',
    tests: ['lib/notifications/notify.test.ts'],
  },
  {
    name: 'to read again moves the day of the first reading',
    file: 'lib/notifications/store.ts',
    before:
      '.set({ readAt: at })\n    .where(and(eq(notifications.personId, personId), isNull(notifications.readAt)));',
    after: '.set({ readAt: at })\n    .where(eq(notifications.personId, personId));',
    tests: ['lib/notifications/notify.test.ts'],
  },
  {
    name: 'a letter’s address lies open in the database',
    file: 'lib/notifications/store.ts',
    before: 'recipient: vault.seal(to, `outbox.recipient:${id}`)',
    after: 'recipient: to',
    tests: ['lib/notifications/notify.test.ts'],
  },
  {
    name: 'a case that was made a draft again is not verified',
    file: 'lib/applications/case/chain-store.ts',
    before: `sequence > 0 || status !== 'draft' || byCase.has(id) || kept.has(id)`,
    after: 'sequence > 0',
    tests: ['lib/applications/case/verify.test.ts'],
  },
  {
    name: 'what was put beside the things that were sent verifies',
    file: 'lib/applications/case/verify.ts',
    before: '[...said.keys(), ...kept.keys()]',
    after: 'said.keys()',
    tests: ['lib/applications/case/verify.test.ts'],
  },
  {
    name: 'a row in a lane that no subject has verifies',
    file: 'lib/audit/store.ts',
    before: ', ...found.flat().map(({ lane }) => lane)',
    after: '',
    tests: ['lib/audit/verify.test.ts'],
  },
  {
    name: 'the build opens a database',
    file: 'db/open.ts',
    before: `process.env['NEXT_PHASE'] === 'phase-production-build'`,
    after: 'false',
    tests: ['db/open.test.ts'],
  },
  {
    name: 'a reviewer is appointed in every department',
    file: 'scripts/staff.ts',
    before: `if (!isPlace) stop(`,
    after: `if (!isPlace && department !== '*') stop(`,
    tests: ['scripts/staff.test.ts'],
  },
];
