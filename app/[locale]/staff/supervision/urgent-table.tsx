import { OwnerActs } from '#app/_parts/supervision/owner-acts.tsx';
import { rungWords } from '#app/_parts/supervision/escalation-words.ts';
import { formatDay } from '#app/_ui/format.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { theCalendar, theCatalogue } from '#app/_server/content.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import type { Escalation } from '#lib/applications/supervision/ladder/escalation.ts';
import { wantsReply } from '#lib/applications/supervision/ladder/ladder.ts';
import type { UrgentCase } from '#lib/applications/supervision/ladder/read-urgent.ts';
import { workingDaysTo } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Colleague } from '#lib/applications/staff/colleagues.ts';
import { CaseName } from './cases/case-lines.tsx';
import { ReassignForm } from './reassign-form.tsx';

const texts = words({
  zh: {
    due: '期限',
    case: '事项与申请人',
    owner: '轮到',
    latest: '最近一次',
    acts: '督办',
    nobody: '没有经办人',
    today: '今天',
    left: (days: number) => `还有 ${days} 个工作日`,
    over: (days: number) => `超 ${days} 个工作日`,
    waiting: '无答复',
    none: '还没有',
  },
  en: {
    due: 'Due',
    case: 'Service and applicant',
    owner: 'Owner',
    latest: 'Last asked',
    acts: 'Act',
    nobody: 'nobody',
    today: 'today',
    left: (days: number) => `in ${days} working ${days === 1 ? 'day' : 'days'}`,
    over: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} over`,
    waiting: 'no reply',
    none: 'not yet',
  },
});

type UrgentTableProps = {
  rows: UrgentCase[];
  caption: string;
  /** To whom a case may be given instead. */
  team: Colleague[];
  locale: Locale;
  today: Day;
};

/** What is overdue or nearly so: whose it is, what was asked last, and what to do about it. */
export const UrgentTable = ({ rows, caption, team, locale, today }: UrgentTableProps) => {
  const say = texts[locale];
  return (
    <table className="case-table w-full">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={[say.due, say.case, say.owner, say.latest, say.acts]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="whitespace-nowrap">
              <Due {...{ row, locale, today }} />
            </td>
            <th scope="row" className="font-normal">
              <CaseName {...{ row, locale }} />
            </th>
            <td data-head={say.owner}>
              <bdi className="font-semibold">{row.assigneeName ?? say.nobody}</bdi>
            </td>
            <td data-head={say.latest} className="text-quiet">
              {row.latest ? <Latest escalation={row.latest} locale={locale} /> : say.none}
            </td>
            <td className="min-w-40">
              {row.assigneeId && (
                <OwnerActs applicationId={row.id} name={nameOf(row, locale)} locale={locale}>
                  {row.opens && <ReassignForm {...{ row, team, locale }} name={nameOf(row, locale)} />}
                </OwnerActs>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const nameOf = ({ service, reference }: UrgentCase, locale: Locale): string =>
  `${theCatalogue().findGuide(service)?.name[locale] ?? service} ${reference ?? ''}`;

const Due = ({ row, locale, today }: { row: UrgentCase; locale: Locale; today: Day }) => {
  const say = texts[locale];
  const light = lightOfApplication(row, today);
  const days = row.dueOn ? workingDaysTo(row.dueOn, { calendar: theCalendar(), today }) : 0;
  return (
    <>
      {light && <LightMark light={light} locale={locale} />}
      <span className="block text-quiet">{days === 0 ? say.today : days > 0 ? say.left(days) : say.over(-days)}</span>
    </>
  );
};

/** 11月30日 已超期，自动询问：无答复 */
const Latest = ({
  escalation: { rung, askedAt, person, reply, owed },
  locale,
}: {
  escalation: Escalation;
  locale: Locale;
}) => (
  <>
    {formatDay(askedAt, locale)} {rungWords[locale][rung]}
    {wantsReply(rung) && (
      <span className="block">
        <bdi>{person}</bdi>
        {locale === 'zh' ? '：' : ': '}
        {reply ? reply.plan : owed ? texts[locale].waiting : '—'}
      </span>
    )}
  </>
);
