'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { giveOpinion } from '#lib/applications/opinion/give-opinion.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '请写明您的意见', en: 'Write your opinion' });

export const replyToOpinion = staffAction({
  input: (locale: Locale) => z.object({ opinionId: z.uuid(), reply: writtenText(locale, texts[locale]) }),
  act: giveOpinion,
  goTo: ({ id }, locale) => paths.staff.opinions(locale, { opinion: id }),
});
