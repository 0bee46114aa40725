import { Reason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { lookAgain: '要再看什么' },
  en: { lookAgain: 'What to look at again' },
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
