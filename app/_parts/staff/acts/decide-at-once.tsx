import { z } from 'zod';
import { optionalText, writtenText } from '#app/_forms/written-text.ts';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { wayWords } from '#lib/applications/life/ways.ts';
import { decideAtOnce } from '#lib/applications/staff/decide-at-once.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { OutcomeField, ReasonOfDecision } from './act-fields.tsx';
import { noReason, onCase, outcome } from './act-inputs.ts';
import { deliveryRefusals } from './delivery-words.ts';
import { WantedDelivery } from './wanted-delivery.tsx';
import { noReasonWords } from './no-reason-words.ts';
import { staffAct } from './staff-act.ts';

const texts = words({
  zh: {
    outcome: '决定',
    way: '准予的，怎样送达',
    hint: '现在就交给申请人的，选送达方式；还要邮寄、制证的，选“以后送达”。',
    later: '以后送达',
    missing: '请选择怎样送达',
    wayReason: '为什么不按申请人选择的方式送达',
    wayHint: '只在现在用别的方式送达时填写，会显示给申请人。',
  },
  en: {
    outcome: 'Decision',
    way: 'If approved, how it is delivered',
    hint: 'Choose a way if the applicant gets the result now, or “later” if it still has to be made or posted.',
    later: 'Later',
    missing: 'Choose how it is delivered',
    wayReason: 'Why it is not delivered as the applicant chose',
    wayHint: 'Only if you deliver it in another way now. The applicant sees this.',
  },
});

export const atOnce = staffAct({
  steps: ['decide_at_once'],
  decides: true,
  words: words({
    zh: {
      link: '当场办结',
      title: '当场办结',
      about: '即办件：核对材料后一次完成受理、审查、决定和送达，每一步都记录在案，并告知申请人。决定不能更改。',
      button: '当场办结',
    },
    en: {
      link: 'Decide on the spot',
      title: 'Decide on the spot',
      about:
        'For what is promised on the spot: once you have checked the papers, this accepts, reviews, decides and delivers in one act. Each step goes on record and the applicant is told. A decision cannot be changed.',
      button: 'Decide on the spot',
    },
  }),
  input: (locale: Locale) =>
    z
      .object({
        ...{ ...onCase, outcome: outcome(locale), reason: writtenText(locale, noReason(locale)) },
        ...{ way: z.string().max(40).default(''), wayReason: optionalText(locale) },
      })
      .superRefine(({ outcome: decided, way }, checked) => {
        if (decided === 'approve' && !way)
          checked.addIssue({ code: 'custom', path: ['way'], message: texts[locale].missing });
      })
      .transform(({ way, ...given }) => ({ ...given, way: way === 'later' ? undefined : way })),
  act: decideAtOnce,
  fields: (form) => (
    <>
      <OutcomeField form={form} label={texts[form.locale].outcome} />
      <ReasonOfDecision {...form} />
      <WantedDelivery {...form} />
      <ChoiceField
        locale={form.locale}
        id="way"
        label={texts[form.locale].way}
        hint={texts[form.locale].hint}
        pick="one"
        options={[
          ...form.offers.ways.map((value) => ({ value, label: wayWords[form.locale][value] ?? value })),
          { value: 'later', label: texts[form.locale].later },
        ]}
        chosen={form.many('way')}
        error={form.errors['way']}
      />
      {form.offers.wanted?.isChosen && (
        <LongTextField
          {...{ locale: form.locale, id: 'wayReason', rows: 2, optional: true }}
          label={texts[form.locale].wayReason}
          hint={texts[form.locale].wayHint}
          value={form.value('wayReason')}
          error={form.errors['wayReason']}
        />
      )}
    </>
  ),
  showsRemedies: true,
  refusals: words({
    zh: { ...noReasonWords.zh, ...deliveryRefusals.zh, not_at_once: '这个事项不是当场办结的即办件，请按步骤办理。' },
    en: {
      ...noReasonWords.en,
      ...deliveryRefusals.en,
      not_at_once: 'This service is not promised on the spot: take its steps one by one.',
    },
  }),
});
