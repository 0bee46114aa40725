import { Reason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { agree } from '#lib/applications/staff/agree.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { lookAgain: '要再看什么', why: '为什么同意' },
  en: { lookAgain: 'What to look at again', why: 'Why you agree' },
});

export const agreement = staffAct({
  steps: ['agree'],
  decides: true,
  words: words({
    zh: {
      link: '同意',
      title: '同意审查意见',
      about: '这个事项要几位审批员先后同意，由最后一位作出决定。您同意以后，转给下一位。',
      button: '同意',
    },
    en: {
      link: 'Agree',
      title: 'Agree to the proposal',
      about: 'Several approvers agree here, one after the other, and the last of them decides. The next one gets it.',
      button: 'Agree',
    },
  }),
  input: reasoned,
  act: agree,
  fields: (form) => <Reason form={form} label={texts[form.locale].why} />,
  refusals: words({
    zh: { not_yours_to_agree: '您提出或者已经同意过这个意见，或者已经轮到最后一位决定。请重新打开办件。' },
    en: {
      not_yours_to_agree:
        'You proposed it or have agreed to it, or it is for the last approver to decide. Reload the case.',
    },
  }),
});

export const sendingBack = staffAct({
  steps: ['send_back'],
  words: words({
    zh: { link: '退回重审', title: '退回重审', about: '请审查员再看一遍，写明要看什么。', button: '退回审查员' },
    en: {
      link: 'Send back',
      title: 'Send back to the reviewer',
      about: 'Say what the reviewer should look at again.',
      button: 'Send back',
    },
  }),
  input: reasoned,
  act: sendBack,
  fields: (form) => <Reason form={form} label={texts[form.locale].lookAgain} />,
  refusals: noneOfItsOwn,
});
