import { Reason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { takeOver } from '#lib/applications/staff/take-over.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { reason: '为什么接手', hint: '例如同事请假。会告知同事并记入办理记录，申请人看不到。' },
  en: {
    reason: 'Why you take it over',
    hint: 'For example, your colleague is on leave. It is put on record for your colleagues; the applicant does not see it.',
  },
});

export const takingOver = staffAct({
  steps: ['take_over'],
  staysOnCase: true,
  words: words({
    zh: {
      link: '接手同事的办件',
      title: '接手同事的办件',
      about: '这件现在由同事经办。接手以后由您经办，同事会收到通知。',
      button: '接手',
    },
    en: {
      link: 'Take over',
      title: 'Take over a colleague’s case',
      about: 'This case is in a colleague’s hands. From now on it is yours, and your colleague is told.',
      button: 'Take it over',
    },
  }),
  input: reasoned,
  act: takeOver,
  fields: (form) => <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].hint} />,
  refusals: words({
    zh: {
      reason_missing: '请写明为什么接手。',
      not_in_hand: '这件现在不由您的岗位办理，或者已经由您经办，请重新打开办件。',
    },
    en: {
      reason_missing: 'Say why you take it over.',
      not_in_hand: 'This case is yours already, or waits for another role. Reload the case.',
    },
  }),
});
