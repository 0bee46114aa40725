import { Reason, OutcomeField } from './act-fields.tsx';
import { reasoned, outcome } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { proposal: '建议', opinion: '审查意见', hint: '写给审批员看。' },
  en: { proposal: 'Proposal', opinion: 'Your opinion', hint: 'The approver reads this.' },
});

export const proposal = staffAct({
  steps: ['propose'],
  words: words({
    zh: {
      link: '提出审查意见',
      title: '提出审查意见',
      about: '这个事项要由第二个人审批。您的意见会交给审批员，申请人看不到。',
      button: '送审批',
    },
    en: {
      link: 'Propose a decision',
      title: 'Propose a decision',
      about:
        'A second person decides in this service. Your proposal goes to the approver; the applicant does not see it.',
      button: 'Send for approval',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ outcome: outcome(locale) }),
  act: propose,
  fields: (form) => (
    <>
      <OutcomeField form={form} label={texts[form.locale].proposal} />
      <Reason form={form} label={texts[form.locale].opinion} hint={texts[form.locale].hint} />
    </>
  ),
  refusals: words({
    zh: {
      decide_yourself: '这个事项不用第二个人审批，请直接作出决定。',
      not_yours: '这件由同事经办。要由您办理，请先接手。',
    },
    en: {
      decide_yourself: 'This service needs no second person. Decide it yourself.',
      not_yours: 'This case belongs to a colleague. To deal with it, take it over first.',
    },
  }),
});
