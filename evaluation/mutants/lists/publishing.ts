import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const publishing: Mutant[] = [
  {
    name: 'a page is kept over the next edition',
    file: 'app/_process/kept-pages.ts',
    before: 'kept?.edition !== edition',
    after: '!kept',
    tests: ['app/_process/edition-pages.test.ts'],
  },
  {
    name: 'anybody asks for pages of an edition',
    file: 'app/_process/border.ts',
    before: '  delete headers[editionHeader];\n',
    after: '',
    tests: ['app/_process/edition-pages.test.ts'],
  },
  {
    name: 'everybody publishes for every department',
    file: 'lib/publishing/may-publish.ts',
    before: `own === 'whole city' ||`,
    after: 'true ||',
    tests: ['lib/publishing/switches/switch-service.test.ts'],
  },
  {
    name: 'a notice is changed over what a colleague changed',
    file: 'lib/publishing/notices/keep-notice.ts',
    before: 'found.edition === old.edition ? ',
    after: 'true ? ',
    tests: ['lib/publishing/notices/notices.test.ts'],
  },
  {
    name: 'an application is sent to a service that was closed elsewhere',
    file: 'lib/applications/draft/submit.ts',
    before: '!(await holdOpen(inside, guide))',
    after: '!guide',
    tests: ['lib/applications/draft/switched.test.ts'],
  },
];
