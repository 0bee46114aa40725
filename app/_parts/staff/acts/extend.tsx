import { z } from 'zod';
import { TextField } from '#app/_ui/text-field.tsx';
import { ToldReason } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { extend, longestExtension } from '#lib/applications/staff/extend.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { days: '延长几个工作日', range: `请输入 1 到 ${longestExtension} 之间的天数` },
  en: { days: 'Working days to add', range: `Enter a number of days from 1 to ${longestExtension}` },
});

export const extension = staffAct({
  steps: ['extend'],
  words: words({
    zh: {
      link: '延长期限',
      title: '延长办理期限',
      about: '经本机关负责人批准，可以延长一次，最多 10 个工作日（行政许可法第四十二条）。理由会告知申请人。',
      button: '延长期限',
    },
    en: {
      link: 'Extend',
      title: 'Extend the time limit',
      about:
        'With the approval of the head of the agency, once and by at most ten working days (Administrative License Law, Article 42). The applicant is told why.',
      button: 'Extend',
    },
  }),
  input: (locale: Locale) => {
    const { range } = texts[locale];
    return reasoned(locale).extend({
      days: z.coerce.number(range).int(range).min(1, range).max(longestExtension, range),
    });
  },
  act: extend,
  fields: (form) => (
    <>
      <TextField
        locale={form.locale}
        id="days"
        label={texts[form.locale].days}
        inputMode="numeric"
        width="short"
        value={form.value('days')}
        error={form.errors['days']}
      />
      <ToldReason {...form} />
    </>
  ),
  refusals: words({
    zh: {
      too_long: '最多可以延长 10 个工作日。',
      no_extension: '这类事项没有延长期限的规定，只有行政许可可以延长。',
      expired: '期限已经过了，不能再延长。请尽快作出决定。',
    },
    en: {
      too_long: 'You can add at most ten working days.',
      no_extension: 'The law knows no extension for this kind of service, only for licences.',
      expired: 'The limit has run out and can no longer be extended. Please decide soon.',
    },
  }),
});
