import { onlyCase } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { resume } from '#lib/applications/staff/resume.ts';
import { words } from '#lib/kernel/locale.ts';

export const resumption = staffAct({
  steps: ['resume'],
  words: words({
    zh: { link: '恢复计时', title: '恢复计时', about: '从明天起继续计时，申请人会收到通知。', button: '恢复计时' },
    en: {
      link: 'Resume the clock',
      title: 'Resume the clock',
      about: 'The clock runs again from tomorrow, and the applicant is told.',
      button: 'Resume',
    },
  }),
  input: onlyCase,
  act: resume,
  refusals: noneOfItsOwn,
});
