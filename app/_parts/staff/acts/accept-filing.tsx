import { onlyCase } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { acceptFiling } from '#lib/applications/staff/accept-filing.ts';
import { words } from '#lib/kernel/locale.ts';

export const acceptance = staffAct({
  steps: ['accept'],
  words: words({
    zh: {
      link: '受理',
      title: '受理申请',
      about: '材料齐全、符合法定形式的，予以受理。办理期限从受理的第二天起算，申请人会收到受理通知。',
      button: '予以受理',
    },
    en: {
      link: 'Accept',
      title: 'Accept the application',
      about: 'Everything is there and in the right form. The clock runs from tomorrow, and the applicant is told.',
      button: 'Accept',
    },
  }),
  input: onlyCase,
  act: acceptFiling,
  refusals: noneOfItsOwn,
});
