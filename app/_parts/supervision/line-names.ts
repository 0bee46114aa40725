import { formatList, limitParts } from '#app/_ui/format.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Figures, Line } from '#lib/applications/supervision/figures/figures.ts';
import type { Calendar } from '#lib/deadlines/calendar.ts';
import type { Limit } from '#lib/deadlines/clock.ts';
import { usedDays } from '#lib/deadlines/used-days.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Named } from './named-line.ts';

type As = { locale: Locale; today: Day; calendar: Calendar };

export const departmentName = (id: string, locale: Locale): string =>
  theCatalogue().findDepartment(id)?.name[locale] ?? id;

export const departmentLines = (lines: Line[], locale: Locale): Named[] =>
  lines.map((line) => ({ ...line, name: departmentName(line.id, locale) }));

export const personLines = (lines: Figures['people'], locale: Locale): Named[] =>
  lines.map((line) => ({
    ...line,
    about: formatList(
      line.departments.map((id) => departmentName(id, locale)),
      locale,
    ),
  }));

/** Services with the limits of their guides as they stand now. */
export const serviceLines = (lines: Line[], as: As): Named[] =>
  lines.map((line) => {
    const guide = theCatalogue().findGuide(line.id);
    if (!guide) return { ...line, name: line.id };
    const { promised, statutory } = guide.limits;
    return {
      ...line,
      name: guide.name[as.locale],
      limits: { promise: workingDaysOf(promised, as), law: statutory ? workingDaysOf(statutory, as) : undefined },
      promise: shortLimit(promised, as.locale),
      ...(statutory && { law: shortLimit(statutory, as.locale) }),
    };
  });

/** A limit on the axis: of calendar days, the working days among those that begin today. */
function workingDaysOf(limit: Limit, { today, calendar }: As): number {
  if (limit.unit === 'on-the-spot') return 0;
  if (limit.unit === 'working-day') return limit.days;
  return usedDays({ acceptedOn: today, stops: [] }, { until: addDays(today, limit.days), calendar }).counted;
}

/** 5, or 60 天 and 当场办结 where the number alone would mislead. */
const shortLimit = (limit: Limit, locale: Locale): string =>
  limit.unit === 'working-day' ? String(limit.days) : limitParts(limit, locale).join(' ');
