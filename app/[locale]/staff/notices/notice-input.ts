import { z } from 'zod';
import { cityMoment } from '#app/_forms/city-moment.ts';
import { namedService } from '#app/_forms/named-service.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { severities } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    ...{ severity: '请选择轻重', area: '请选择范围', service: '没有这个名称的事项', moment: '请填写日期和时间' },
    ...{ titleZh: '请写中文标题', titleEn: '请写英文标题', textZh: '请写中文内容', textEn: '请写英文内容' },
    long: '标题请控制在 80 个字以内',
  },
  en: {
    ...{ severity: 'Choose how grave it is', area: 'Choose whom it is for', service: 'No service has this name' },
    ...{
      titleZh: 'Write the title in Chinese',
      titleEn: 'Write the title in English',
      moment: 'Enter a day and a time',
    },
    ...{ textZh: 'Write the text in Chinese', textEn: 'Write the text in English' },
    long: 'Keep the title within 80 characters',
  },
});

/** A notice as it is typed: what it says, for whom, and when. */
export const noticeInput = (locale: Locale) => {
  const say = texts[locale];
  const title = (missing: string) => writtenText(locale, missing).pipe(z.string().max(80, say.long));
  return z
    .object({
      id: z.uuid().optional(),
      edition: z.coerce.number().int().optional(),
      severity: z.enum(severities, say.severity),
      area: z.string(say.area).max(100),
      service: namedService(say.service),
      ...{ titleZh: title(say.titleZh), titleEn: title(say.titleEn) },
      ...{ textZh: writtenText(locale, say.textZh), textEn: writtenText(locale, say.textEn) },
      leadsTo: namedService(say.service),
      ...{ startsAt: cityMoment(say.moment), endsAt: cityMoment(say.moment) },
    })
    .transform(({ id, edition, area, service, titleZh, titleEn, textZh, textEn, ...rest }) => ({
      ...rest,
      old: id !== undefined && edition !== undefined ? { id, edition } : undefined,
      area: service ? { service } : area === '*' ? {} : { department: area },
      ...{ title: { zh: titleZh, en: titleEn }, text: { zh: textZh, en: textEn } },
    }));
};
