import { z } from 'zod';
import { TextField } from '#app/_ui/text-field.tsx';
import { Reason, ToldReason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct, type FieldsOf } from './staff-act.ts';
import { longestExtension } from '#lib/catalogue/case-rules.ts';
import { askForExtension, declineExtension, extend } from '#lib/applications/staff/extend.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    days: '延长几个工作日',
    most: (days: number) => `最多 ${days} 个工作日。`,
    range: `请输入 1 到 ${longestExtension} 之间的天数`,
    why: '为什么需要延长',
    whyHint: '写给负责人看。批准以后，负责人把理由告知申请人。',
    declined: '为什么不延长',
    declinedHint: '写给审查员看，申请人看不到。',
  },
  en: {
    days: 'Working days to add',
    most: (days: number) => `At most ${days} working ${days === 1 ? 'day' : 'days'}.`,
    range: `Enter a number of days from 1 to ${longestExtension}`,
    why: 'Why more time is needed',
    whyHint: 'The head reads this. If it is granted, the head tells the applicant why.',
    declined: 'Why it is not extended',
    declinedHint: 'The reviewer reads this; the applicant does not see it.',
  },
});

const range = (locale: Locale) => {
  const { range: outside } = texts[locale];
  return z.coerce.number(outside).int(outside).min(1, outside).max(longestExtension, outside);
};

const Days = ({ form }: { form: FieldsOf }) => (
  <TextField
    locale={form.locale}
    id="days"
    label={texts[form.locale].days}
    hint={texts[form.locale].most(form.offers.longestExtension)}
    inputMode="numeric"
    width="short"
    value={form.value('days') ?? form.offers.extension?.days.toString()}
    error={form.errors['days']}
  />
);

const refusals = words({
  zh: {
    too_long: '超过了这个事项最多可以延长的天数。',
    no_extension: '这个事项没有延长期限的规定。',
    expired: '期限已经过了，不能再延长。请尽快作出决定。',
  },
  en: {
    too_long: 'That is more than this service can be extended by.',
    no_extension: 'This service knows no extension.',
    expired: 'The limit has run out and can no longer be extended. Please decide soon.',
  },
});

export const extension = staffAct({
  steps: ['extend'],
  words: words({
    zh: {
      link: '延长期限',
      title: '延长办理期限',
      about: '经本机关负责人批准，可以延长一次（行政许可法第四十二条）。理由会告知申请人。',
      button: '延长期限',
    },
    en: {
      link: 'Extend',
      title: 'Extend the time limit',
      about:
        'With the approval of the head of the agency, once (Administrative License Law, Article 42). The applicant is told why.',
      button: 'Extend',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ days: range(locale) }),
  act: extend,
  fields: (form) => (
    <>
      <Days form={form} />
      <ToldReason {...form} />
    </>
  ),
  refusals: words({
    zh: { ...refusals.zh, second_person_needed: '申请延期的人不能自己批准，请交给另一位审批员。' },
    en: {
      ...refusals.en,
      second_person_needed: 'Whoever asked for more time cannot grant it. Leave it to another approver.',
    },
  }),
});

export const extensionRequest = staffAct({
  steps: ['ask_extension'],
  words: words({
    zh: {
      link: '申请延期',
      title: '向负责人申请延期',
      about: '期限内办不完的，可以申请延长一次，由负责人批准。批准以前期限照常计算。',
      button: '申请延期',
    },
    en: {
      link: 'Ask for more time',
      title: 'Ask the head for more time',
      about:
        'If a decision within the limit is not possible, you can ask once for more working days. The head grants them; until then the clock runs on.',
      button: 'Ask for more time',
    },
  }),
  input: (locale: Locale) => reasoned(locale).extend({ days: range(locale) }),
  act: askForExtension,
  fields: (form) => (
    <>
      <Days form={form} />
      <Reason form={form} label={texts[form.locale].why} hint={texts[form.locale].whyHint} />
    </>
  ),
  refusals: words({
    zh: { ...refusals.zh, not_yours: '这件由同事经办。要由您办理，请先接手。' },
    en: { ...refusals.en, not_yours: 'This case belongs to a colleague. To deal with it, take it over first.' },
  }),
});

export const extensionRefusal = staffAct({
  steps: ['decline_extension'],
  words: words({
    zh: {
      link: '不批准延期',
      title: '不批准延期',
      about: '期限不变，办件退回申请延期的审查员。',
      button: '不批准',
    },
    en: {
      link: 'Decline',
      title: 'Decline the extension',
      about: 'The limit stays as it is, and the case goes back to the reviewer who asked.',
      button: 'Decline',
    },
  }),
  input: reasoned,
  act: declineExtension,
  fields: (form) => <Reason form={form} label={texts[form.locale].declined} hint={texts[form.locale].declinedHint} />,
  refusals: noneOfItsOwn,
});
