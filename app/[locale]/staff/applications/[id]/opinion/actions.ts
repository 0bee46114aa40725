'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { replyDays } from '#lib/applications/opinion/opinion.ts';
import { askOpinion } from '#lib/applications/opinion/ask-opinion.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    department: '请选择部门',
    question: '请写明要征求什么意见',
    days: `请填写 ${replyDays.least} 到 ${replyDays.most} 个工作日`,
  },
  en: {
    department: 'Choose a department',
    question: 'Write what you want to know',
    days: `Enter ${replyDays.least} to ${replyDays.most} working days`,
  },
});

export const askAnOpinion = staffAction({
  input: (locale: Locale) =>
    z.object({
      applicationId: z.uuid(),
      department: z.string(texts[locale].department).min(1, texts[locale].department),
      question: writtenText(locale, texts[locale].question),
      days: z.coerce
        .number(texts[locale].days)
        .int(texts[locale].days)
        .min(replyDays.least, texts[locale].days)
        .max(replyDays.most, texts[locale].days),
    }),
  act: askOpinion,
  goTo: ({ id }, locale) => paths.staff.application(locale, id),
});
