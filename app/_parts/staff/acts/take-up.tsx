import { onlyCase } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { takeUp } from '#lib/applications/staff/take-up.ts';
import { words } from '#lib/kernel/locale.ts';

export const takingUp = staffAct({
  steps: ['take_up'],
  staysOnCase: true,
  words: words({
    zh: { link: '接手审查', title: '接手审查', about: '接手以后，这件由您审查。', button: '接手' },
    en: {
      link: 'Take up',
      title: 'Take up the review',
      about: 'From now on the review of this case is yours.',
      button: 'Take it up',
    },
  }),
  input: onlyCase,
  act: takeUp,
  refusals: words({
    zh: { in_hand: '这件已经有人经办。要接手，请重新打开办件，写明理由。' },
    en: { in_hand: 'This case is in somebody’s hands. To take it over, reload the case and give the reason.' },
  }),
});
