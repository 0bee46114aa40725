import type { Mutant } from '#evaluation/mutants/mutant.ts';

const extension = ['lib/applications/staff/extension.test.ts'];
const afterDecision = ['lib/applications/after-decision/after-decision.test.ts'];
const silence = ['lib/applications/system/decide-by-silence.test.ts'];
const former = ['lib/documents/issue/end-former.test.ts'];
const clock = ['lib/applications/clock/case-vectors.test.ts'];

/** What follows from the clock of the law, and from a decision that is taken up again. */
export const life: Mutant[] = [
  {
    name: 'who asks for more time grants it',
    file: 'lib/applications/staff/extend.ts',
    before: 'found.application.proposedById === ctx.actor.id',
    after: 'false',
    tests: extension,
  },
  {
    name: 'more time is asked for by a colleague',
    file: 'lib/applications/staff/extend.ts',
    before: 'found.application.assigneeId !== ctx.actor.id',
    after: 'false',
    tests: extension,
  },
  {
    name: 'what was extended is extended again by asking',
    file: 'lib/applications/life/extension.ts',
    before: `sinceReopened(events).some(({ step }) => step === 'extend')`,
    after: 'false',
    tests: extension,
  },
  {
    name: 'a case that was answered stays with the head',
    file: 'lib/applications/case/record-event.ts',
    before: `'send_back', 'extend', 'decline_extension'`,
    after: `'send_back'`,
    tests: extension,
  },
  {
    name: 'who proposes a revocation revokes',
    file: 'lib/applications/after-decision/revoke.ts',
    before: 'application.proposedById === ctx.actor.id',
    after: 'false',
    tests: afterDecision,
  },
  {
    name: 'what is upheld forgets that it was delivered',
    file: 'lib/applications/life/life.ts',
    before: 'past.findLast((event) => event.status !== status)?.status ?? status',
    after: `'approved'`,
    tests: afterDecision,
  },
  {
    name: 'a reopened case goes on in its old period',
    file: 'lib/applications/clock/case-clock.ts',
    before: 'const events = sinceReopened(all);',
    after: 'const events = all;',
    tests: [...afterDecision, ...clock],
  },
  {
    name: 'a correction that changes nothing is one',
    file: 'lib/applications/after-decision/correct-decision.ts',
    before: 'decisionText(events).trim() === text.trim()',
    after: 'false',
    tests: afterDecision,
  },
  {
    name: 'silence decides on the last day of the law',
    file: 'lib/applications/system/decide-by-silence.ts',
    before: 'statutoryDueOn !== null && statutoryDueOn < today',
    after: 'statutoryDueOn !== null && statutoryDueOn <= today',
    tests: silence,
  },
  {
    name: 'silence decides though the case has moved since it was listed',
    file: 'lib/applications/system/decide-by-silence.ts',
    before: 'statutoryDueOn !== null && statutoryDueOn < today',
    after: 'true',
    tests: silence,
  },
  {
    name: 'a licence outlives its revocation',
    file: 'lib/documents/issue/kinds.ts',
    before: `revoke: ['decision', 'licence'],`,
    after: `revoke: ['decision'],`,
    tests: former,
  },
  {
    name: 'a decision stays valid beside its correction',
    file: 'lib/documents/issue/kinds.ts',
    before: `correct: ['decision'],`,
    after: '',
    tests: former,
  },
  {
    name: 'a corrected refusal begins its remedies anew',
    file: 'lib/documents/issue/merge-fields.ts',
    before: 'remediesIn({ ...about, event: decision })',
    after: 'remediesIn(about)',
    tests: former,
  },
  {
    name: 'the first of several approvers decides',
    file: 'lib/applications/life/step.ts',
    before: 'isNewTo(found) && found.yetToAgree === 0',
    after: 'isNewTo(found)',
    tests: ['lib/applications/staff/agree.test.ts'],
  },
  {
    name: 'one approver agrees for two',
    file: 'lib/applications/life/step.ts',
    before: '&& !isProposer && !hasAgreed;',
    after: '&& !isProposer;',
    tests: ['lib/applications/staff/agree.test.ts'],
  },
  {
    name: 'the head of a service is asked when the city says',
    file: 'lib/applications/supervision/ladder/escalate.ts',
    before: 'found.terms.headAfter ?? ctx.catalogue.city.headAfter',
    after: 'ctx.catalogue.city.headAfter',
    tests: ['lib/applications/supervision/ladder/escalate.test.ts'],
  },
];
