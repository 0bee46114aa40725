import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const rounds: Mutant[] = [
  {
    name: 'whoever comes late has a seat as well',
    file: 'lib/applications/round/round-store.ts',
    before: '      ...(setWhere && { setWhere }),\n',
    after: '',
    tests: ['lib/applications/admission/admission.test.ts', 'lib/applications/admission/last-seat.test.ts'],
  },
  {
    name: 'what is withdrawn keeps its seat',
    file: 'lib/applications/round/keep-seat.ts',
    before: 'ended.includes(from) === ended.includes(to)',
    after: 'ended.includes(to)',
    tests: ['lib/applications/admission/admission.test.ts'],
  },
  {
    name: 'one person is in a round as often as they have accounts',
    file: 'lib/applications/admission/entry-store.ts',
    before: 'inArray(roundEntries.holder, holders),',
    after: '',
    tests: ['lib/applications/admission/admission.test.ts'],
  },
  {
    name: 'whoever asks is told which application somebody else has',
    file: 'lib/applications/admission/admit.ts',
    before: 'found.isMine ? found.applicationId : undefined',
    after: 'found.applicationId',
    tests: ['lib/applications/admission/admission.test.ts'],
  },
  {
    name: 'an application is sent after the last day',
    file: 'lib/publishing/switches/hold-open.ts',
    before: ` && roundAt(guide, dayOf(now())).state === 'open'`,
    after: '',
    tests: ['lib/applications/admission/admission.test.ts'],
  },
  {
    name: 'the last day ends where it begins',
    file: 'lib/catalogue/round.ts',
    before: 'day <= until)',
    after: 'day < until)',
    tests: ['lib/catalogue/admission.test.ts'],
  },
  {
    name: 'a full round lets one more in',
    file: 'lib/catalogue/admission.ts',
    before: 'taken >= round.seats',
    after: 'taken > round.seats',
    tests: ['lib/catalogue/admission.test.ts'],
  },
  {
    name: 'rounds on the same days are let through',
    file: 'lib/catalogue/check/check-rounds.ts',
    before: 'other.until < from || until < other.from',
    after: 'true',
    tests: ['lib/catalogue/check/check-rounds.test.ts'],
  },
  {
    name: 'a guide stays open after its last day',
    file: 'lib/publishing/days/service-days.ts',
    before: `if (state === 'open') return [];`,
    after: `if (state !== 'not_yet') return [];`,
    tests: ['lib/publishing/days/service-days.test.ts'],
  },
];
