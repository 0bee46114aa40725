import { asCityMoment } from '#app/_forms/city-moment.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { KeptNotice } from '#lib/publishing/notices/notice.ts';

const texts = words({ zh: '全市', en: 'The whole city' });

/** Whom somebody may publish for. */
export const areasOf = (departments: 'whole city' | string[], locale: Locale) => [
  ...(departments === 'whole city' ? [{ value: '*', label: texts[locale] }] : []),
  ...theCatalogue()
    .listDepartments()
    .filter(({ id, fixture }) => !fixture && (departments === 'whole city' || departments.includes(id)))
    .map(({ id, name }) => ({ value: id, label: name[locale] })),
];

/** What a notice is about, in words. */
export const sayArea = ({ department, service }: KeptNotice['area'], locale: Locale): string => {
  if (service !== undefined) return theCatalogue().findGuide(service)?.name[locale] ?? service;
  return department === undefined
    ? texts[locale]
    : (theCatalogue().findDepartment(department)?.name[locale] ?? department);
};

/** The fields of its form that a notice fills in. */
export function storedOf(notice: KeptNotice | undefined, locale: Locale): Partial<Record<string, string>> {
  if (!notice) return {};
  const { id, edition, severity, area, title, text, leadsTo, startsAt, endsAt } = notice;
  const nameOf = (service: string | null | undefined) =>
    (service && theCatalogue().findGuide(service)?.name[locale]) ?? service ?? '';
  const guide = theCatalogue().findGuide(area.service ?? '');
  return {
    ...{ id, edition: String(edition), severity, area: guide?.department ?? area.department ?? '*' },
    ...{ service: nameOf(area.service), leadsTo: nameOf(leadsTo) },
    ...{ titleZh: title.zh, titleEn: title.en, textZh: text.zh, textEn: text.en },
    ...{ startsAt: asCityMoment(startsAt), endsAt: endsAt ? asCityMoment(endsAt) : '' },
  };
}
