import { lightWords } from '#app/_ui/light.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import type { QueueFilter } from '#lib/applications/case/listed.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

export const filterWords = words({
  zh: {
    label: '筛选',
    department: '部门',
    service: '事项',
    owner: '经办人',
    light: '灯色',
    language: '语言',
    any: '不限',
    languages: { zh: '中文', en: '英文' },
    resubmitted: '已补正',
    sentBack: '退回过',
    message: '新消息',
    clear: '清除筛选',
  },
  en: {
    label: 'Filters',
    department: 'Department',
    service: 'Service',
    owner: 'Owner',
    light: 'Light',
    language: 'Language',
    any: 'Any',
    languages: { zh: 'Chinese', en: 'English' },
    resubmitted: 'Corrected',
    sentBack: 'Sent back',
    message: 'New message',
    clear: 'Clear filters',
  },
});

/** What a list is narrowed to, in words; an owner is not named, because the words leave with the list. */
export function sayFilter(filter: QueueFilter, locale: Locale): string[] {
  const say = filterWords[locale];
  const { department, service, owner, light, language } = filter;
  const catalogue = theCatalogue();
  return [
    ...(department ? [`${say.department} ${catalogue.findDepartment(department)?.name[locale] ?? department}`] : []),
    ...(service ? [`${say.service} ${catalogue.findGuide(service)?.name[locale] ?? service}`] : []),
    ...(owner ? [say.owner] : []),
    ...(light ? [lightWords[locale][light]] : []),
    ...(language ? [say.languages[language]] : []),
    ...(['resubmitted', 'sentBack', 'message'] as const).flatMap((name) => (filter[name] ? [say[name]] : [])),
  ];
}
