import { OutcomeField, ReasonOfDecision } from './act-fields.tsx';
import { outcome, reasoned } from './act-inputs.ts';
import { noReasonWords } from './no-reason-words.ts';
import { staffAct } from './staff-act.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { outcome: '决定' },
  en: { outcome: 'Decision' },
});

export const decision = staffAct({
  steps: ['approve', 'refuse'],
  decides: true,
  words: words({
    zh: {
      link: '作出决定',
      title: '作出决定',
      about: '决定连同理由会立即告知申请人，并存入记录，不能更改。',
      button: '作出决定',
    },
    en: {
      link: 'Decide',
      title: 'Decide',
      about: 'The applicant is told at once, with your reasons. A decision goes on record and cannot be changed.',
      button: 'Decide',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ outcome: outcome(locale) }),
  act: decide,
  fields: (form) => (
    <>
      <OutcomeField form={form} label={texts[form.locale].outcome} />
      <ReasonOfDecision {...form} />
    </>
  ),
  showsRemedies: true,
  refusals: words({
    zh: {
      ...noReasonWords.zh,
      second_person_needed: '这个事项要由第二个人审批，提出意见的人不能自己决定。',
      more_needed: '这个事项要几位审批员先后同意，还没有到最后一位。请先同意审查意见。',
      not_yours: '这件由同事经办。要由您办理，请先接手。',
    },
    en: {
      ...noReasonWords.en,
      second_person_needed: 'A second person decides here; whoever proposed it cannot also decide.',
      more_needed: 'Several approvers agree here, and the last of them decides. Agree to the proposal first.',
      not_yours: 'This case belongs to a colleague. To deal with it, take it over first.',
    },
  }),
});
