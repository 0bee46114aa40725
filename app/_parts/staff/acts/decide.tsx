import { z } from 'zod';
import { ReasonForApplicant, OutcomeField } from './act-fields.tsx';
import { optionalText } from '#app/_forms/written-text.ts';
import { onCase, outcome, noReason } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { outcome: '决定' },
  en: { outcome: 'Decision' },
});

export const decision = staffAct({
  steps: ['approve', 'refuse'],
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
  input: (locale: Locale) =>
    z
      .object({ ...onCase, outcome: outcome(locale), reason: optionalText(locale) })
      .refine((given) => given.outcome === 'approve' || given.reason, { path: ['reason'], message: noReason(locale) }),
  act: decide,
  fields: (form) => (
    <>
      <OutcomeField form={form} label={texts[form.locale].outcome} />
      <ReasonForApplicant {...form} />
    </>
  ),
  showsRemedies: true,
  refusals: words({
    zh: {
      reason_missing: '不予许可必须说明理由。',
      second_person_needed: '这个事项要由第二个人审批，提出意见的人不能自己决定。',
      not_taken_up: '这件不在您手上，请先接手审查。',
    },
    en: {
      reason_missing: 'A refusal needs its reasons.',
      second_person_needed: 'A second person decides here; whoever proposed it cannot also decide.',
      not_taken_up: 'This case is not in your hands. Take it up first.',
    },
  }),
});
