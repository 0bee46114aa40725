import { z } from 'zod';
import { AcceptanceFields } from './acceptance-fields.tsx';
import { onCase } from './act-inputs.ts';
import { staffAct } from './staff-act.ts';
import { acceptFiling, promiseDays } from '#lib/applications/intake/accept-filing.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const { least, most } = promiseDays;

const texts = words({
  zh: { days: `请输入 ${least} 到 ${most} 之间的天数` },
  en: { days: `Enter a number of days from ${least} to ${most}` },
});

export const acceptance = staffAct({
  steps: ['accept'],
  words: words({
    zh: {
      link: '受理',
      title: '受理申请',
      about: '材料齐全、符合法定形式的，予以受理。办理期限从受理的第二天起算，申请人会收到受理通知。',
      button: '予以受理',
    },
    en: {
      link: 'Accept',
      title: 'Accept the application',
      about: 'Everything is there and in the right form. The clock runs from tomorrow, and the applicant is told.',
      button: 'Accept',
    },
  }),
  input: (locale: Locale) => {
    const { days } = texts[locale];
    return z.object({
      ...onCase,
      missing: z.enum(['received', 'promised']).optional(),
      days: z.preprocess(
        (typed) => (typed === '' ? undefined : typed),
        z.coerce.number(days).int(days).min(least, days).max(most, days).optional(),
      ),
    });
  },
  act: acceptFiling,
  fields: AcceptanceFields,
  fieldOf: { papers_missing: 'missing', wrong_days: 'days' },
  refusals: words({
    zh: {
      papers_missing: '有材料还没有收到。请选择：都已经收到，或者容缺受理。',
      wrong_days: texts.zh.days,
    },
    en: {
      papers_missing: 'Documents are missing. Say that they are all here, or accept on a promise.',
      wrong_days: texts.en.days,
    },
  }),
});
