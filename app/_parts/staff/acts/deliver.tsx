import { z } from 'zod';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { wayWords } from '#lib/applications/life/ways.ts';
import { Reason } from './act-fields.tsx';
import { optionalText } from '#app/_forms/written-text.ts';
import { onCase } from './act-inputs.ts';
import { deliveryRefusals } from './delivery-words.ts';
import { WantedDelivery } from './wanted-delivery.tsx';
import { staffAct } from './staff-act.ts';
import { deliver } from '#lib/applications/after-decision/deliver.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    way: '送达方式',
    missing: '请选择送达方式',
    detail: '送达情况',
    hint: '例如谁领取、快递单号。不按申请人选择的方式送达的，请写明原因。会显示给申请人。',
  },
  en: {
    way: 'How it was delivered',
    missing: 'Choose how it was delivered',
    detail: 'Details',
    hint: 'For example who collected it, or the tracking number. If it was not delivered as the applicant chose, say why. The applicant sees this.',
  },
});

export const delivery = staffAct({
  steps: ['deliver'],
  words: words({
    zh: { link: '登记送达', title: '登记送达', about: '结果交到申请人手上以后登记。', button: '登记送达' },
    en: {
      link: 'Record delivery',
      title: 'Record the delivery',
      about: 'Record it once the applicant has the result.',
      button: 'Record delivery',
    },
  }),
  input: (locale: Locale) =>
    z.object({
      ...onCase,
      way: z.string(texts[locale].missing).min(1, texts[locale].missing).max(40),
      reason: optionalText(locale),
    }),
  act: deliver,
  fields: (form) => (
    <>
      <WantedDelivery {...form} />
      <ChoiceField
        locale={form.locale}
        id="way"
        label={texts[form.locale].way}
        pick="one"
        options={form.offers.ways.map((value) => ({ value, label: wayWords[form.locale][value] ?? value }))}
        chosen={[form.value('way') ?? form.offers.wanted?.way ?? '']}
        error={form.errors['way']}
      />
      <Reason form={form} label={texts[form.locale].detail} hint={texts[form.locale].hint} optional />
    </>
  ),
  refusals: deliveryRefusals,
});
