'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { cityMoment } from '#app/_forms/city-moment.ts';
import { namedService } from '#app/_forms/named-service.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { shownAtOnce } from '#app/_server/show-published.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { switchService } from '#lib/publishing/switches/switch-service.ts';
import { switchStates } from '#lib/publishing/switches/switch.ts';

const texts = words({
  zh: {
    state: '请选择受理状态',
    zh: '请用中文写明原因',
    en: '请用英文写明原因',
    instead: '没有这个名称的事项',
    moment: '请填写日期和时间',
  },
  en: {
    state: 'Choose whether it takes applications',
    zh: 'Give the reason in Chinese',
    en: 'Give the reason in English',
    instead: 'No service has this name',
    moment: 'Enter a day and a time',
  },
});

export const turnSwitch = staffAction({
  input: (locale: Locale) =>
    z
      .object({
        service: z.string().max(100),
        state: z.enum(switchStates, texts[locale].state),
        zh: writtenText(locale, texts[locale].zh),
        en: writtenText(locale, texts[locale].en),
        instead: namedService(texts[locale].instead),
        startsAt: cityMoment(texts[locale].moment),
        endsAt: cityMoment(texts[locale].moment),
      })
      .transform(({ zh, en, ...asked }) => ({ ...asked, reason: { zh, en } })),
  act: (ctx, input) => shownAtOnce(switchService(ctx, input)),
  goTo: (service, locale) => paths.staff.service(locale, service, { done: 'switched' }),
});
