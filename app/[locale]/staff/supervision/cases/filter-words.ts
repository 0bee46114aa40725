import { formatDate } from '#app/_ui/format.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { CaseFilter } from '#lib/applications/supervision/figures/case-filter.ts';
import { ages } from '#lib/applications/supervision/figures/days.ts';
import type { SupervisedCase } from '#lib/applications/supervision/figures/read-cases.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    open: '在办',
    near: '临近期限',
    overdue: '已超期',
    urgent: '已超期与临近期限',
    due: '本周到期',
    stopped: '计时中止',
    unowned: '没有经办人',
    decided: '近 90 天决定的',
    past_promise: '决定晚于承诺',
    past_law: '决定晚于法定期限',
    had_stop: '计时中止过',
    corrected: '要求过补正',
    sent_back: '决定前被退回',
    overturned: '被退回、撤销或者重开过',
    day: (day: string) => `${day}到期`,
    age: (from: number, to: number | undefined) => (to ? `收到 ${from}–${to} 个工作日` : `收到 ${from} 个工作日以上`),
    atLeast: (days: number) => `用了 ${days} 个工作日以上`,
  },
  en: {
    open: 'Open',
    near: 'Due soon',
    overdue: 'Overdue',
    urgent: 'Overdue and due soon',
    due: 'Due this week',
    stopped: 'Clock stopped',
    unowned: 'Without an owner',
    decided: 'Decided in the last 90 days',
    past_promise: 'Decided after the promised day',
    past_law: 'Decided after the last day by law',
    had_stop: 'Clock was stopped',
    corrected: 'Corrections were requested',
    sent_back: 'Sent back before the decision',
    overturned: 'Sent back, revoked or reopened',
    day: (day: string) => `Due on ${day}`,
    age: (from: number, to: number | undefined) =>
      to ? `Received ${from} to ${to} working days ago` : `Received ${from} or more working days ago`,
    atLeast: (days: number) => `took ${days} working days or more`,
  },
});

/** Words for the cases of a list: the figure, then the department, service and owner it is of. */
export function sayFilter(filter: CaseFilter, rows: SupervisedCase[], locale: Locale): string {
  const { department, service, owner, atLeast } = filter;
  const name = rows[0] && (rows[0].pace ? rows[0].pace.owner : rows[0].assigneeName);
  return [
    sayFigure(filter, locale),
    atLeast !== undefined && texts[locale].atLeast(atLeast),
    service && (theCatalogue().findGuide(service)?.name[locale] ?? service),
    department && (theCatalogue().findDepartment(department)?.name[locale] ?? department),
    owner && name,
  ]
    .filter(Boolean)
    .join(' · ');
}

function sayFigure({ figure, day, age }: CaseFilter, locale: Locale): string {
  const say = texts[locale];
  if (figure === 'day') return say.day(formatDate(day ?? '', locale));
  if (figure !== 'age') return say[figure];
  const next = ages[(age ?? 0) + 1];
  return say.age(ages[age ?? 0] ?? 0, next && next - 1);
}
