import type { ReactNode } from 'react';
import type { Metadata } from 'next';
import { ActsSaid } from '#app/_parts/supervision/acts-said.tsx';
import { CalendarAlarm } from '#app/_parts/staff/desk/calendar-alarm.tsx';
import { QuestionsLink } from '#app/_parts/staff/questions-link.tsx';
import { SeveralDone } from '#app/_parts/staff/several/several-done.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { readTeam } from '#lib/applications/several/read-offers.ts';
import { readFigures, type Supervised } from '#lib/applications/supervision/figures/read-figures.ts';
import { readUrgent, type UrgentCase } from '#lib/applications/supervision/ladder/read-urgent.ts';
import { readDeadLetters } from '#lib/notifications/outbox.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { AgeBars } from './age-bars.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { departmentLines, personLines, serviceLines } from '#app/_parts/supervision/line-names.ts';
import { LineTable } from './line-table.tsx';
import { Part } from './part.tsx';
import { PaceKey } from './pace-key.tsx';
import { QualityLine } from './quality-line.tsx';
import { ScopeChips } from './scope-chips.tsx';
import { UrgentTable } from './urgent-table.tsx';
import { WeekTable } from './week-table.tsx';

const texts = words({
  zh: {
    title: '督办',
    urgent: '已超期与将超期',
    urgentAbout: '临近先告诉经办人，超期后问督办员，再问负责人',
    all: (count: number) => `全部 ${count} 件`,
    calm: '没有超期的，也没有临近的。',
    ages: '在办多久了',
    agesAbout: '收到以来的工作日',
    week: '本周到期',
    weekAbout: '每天件数',
    department: '各部门',
    service: '各事项用时',
    owner: '各人手上',
    paceAbout: '近 90 天决定的办件',
    measures:
      '“承诺”“法定”下面是离最后一天的 p50 / p90，按工作日算：负数是提前，正数是超过。“被推翻”是决定前被退回，或者决定后撤销、重开过的。',
    csv: 'CSV',
    skills: '谁熟悉哪些事项',
    letters: '没有送达的邮件',
    empty: '还没有办件。',
  },
  en: {
    title: 'Supervision',
    urgent: 'Overdue and due soon',
    urgentAbout: 'near: the owner is told; overdue: the supervisor is asked, then the head',
    all: (count: number) => `All ${count}`,
    calm: 'Nothing is overdue or due soon.',
    ages: 'How long open',
    agesAbout: 'working days since received',
    week: 'Due this week',
    weekAbout: 'cases a day',
    department: 'Departments',
    service: 'Time taken by service',
    owner: 'In whose hands',
    paceAbout: 'cases decided in the last 90 days',
    measures:
      'Under “promise” and “by law” stand p50 / p90 in working days after the last day, below 0 before it. “Overturned” cases were sent back before the decision, or revoked or reopened after it.',
    csv: 'CSV',
    skills: 'Who knows which services',
    letters: 'Letters that could not be sent',
    empty: 'There are no cases yet.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ department?: string }> };

/** Lines of the first table; the rest is a link. */
const urgentShown = 8;

export const metadata: Metadata = { title: null, robots: { index: false } };

const SupervisionPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.supervision);
  const { department } = await searchParams;
  const here = (other: Locale) => paths.staff.supervisionOf(other, department);
  const all = (await readFigures(ctx)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.supervision }));
  const figures = (department ? await readFigures(ctx, department) : undefined) ?? all;
  const { total, dates } = figures;
  const csv = (table: string) => <a href={paths.staff.supervisionCsv(locale, table, { department })}>{say.csv}</a>;
  return (
    <StaffFrame {...{ ctx, locale, here }}>
      <PageTitle locale={locale} title={say.title} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <h1>{say.title}</h1>
        <QuestionsLink ctx={ctx} locale={locale} />
        <p className="text-quiet">{formatDateTime(ctx.now(), locale)}</p>
      </div>
      <ActsSaid locale={locale} />
      <SeveralDone {...{ ctx, locale }} />
      <CalendarAlarm today={dates.today} locale={locale} />
      <ScopeChips departments={all.departments.map(({ id }) => id)} chosen={department} locale={locale} />
      <FigureStrip {...{ total, department, locale }} />
      <div className="gap-x-10 wide:grid wide:grid-cols-[minmax(0,1fr)_17rem]">
        <Urgent {...{ total, department, locale, ctx }} />
        <Ahead {...{ figures, department, locale }} csv={csv} />
      </div>
      <Tables {...{ figures, department, locale, ctx }} />
      <QualityLine {...{ ctx, locale }} />
      <Part id="letters" title={say.letters}>
        <DeadLetters letters={await readDeadLetters(ctx)} locale={locale} />
      </Part>
    </StaffFrame>
  );
};

type AheadProps = {
  figures: Supervised;
  department: string | undefined;
  locale: Locale;
  csv: (table: string) => ReactNode;
};

/** How old what is open is, and what is due this week. */
const Ahead = ({ figures: { total, dates }, department, locale, csv }: AheadProps) => {
  const say = texts[locale];
  return (
    <aside>
      <Part id="ages" title={say.ages} about={say.agesAbout} aside={csv('ages')}>
        <AgeBars counts={total.ages} {...{ department, locale }} />
      </Part>
      <Part id="week" title={say.week} about={say.weekAbout} aside={csv('week')}>
        <WeekTable week={dates.week} counts={total.days} {...{ department, locale }} />
      </Part>
    </aside>
  );
};

type UrgentProps = { total: Supervised['total']; department: string | undefined; locale: Locale; ctx: PortalContext };

/** Cases that are late or nearly so, with whose turn it is and what to do about it. */
const Urgent = async ({ total, department, locale, ctx }: UrgentProps) => {
  const say = texts[locale];
  const rows = await readUrgent(ctx, { department, limit: urgentShown });
  const team = await readTeam(ctx, departmentsOf(rows));
  const all = total.urgent > rows.length && (
    <a href={paths.staff.supervisedCases(locale, { figure: 'urgent', department })}>{say.all(total.urgent)}</a>
  );
  return (
    <Part id="urgent" title={say.urgent} about={say.urgentAbout} aside={all}>
      {rows.length === 0 ? (
        <p className="mt-2 text-quiet">{say.calm}</p>
      ) : (
        <UrgentTable {...{ rows, team, locale }} caption={say.urgent} today={dayOf(ctx.now())} />
      )}
    </Part>
  );
};

/** Those whose cases the reader may give to others. */
const departmentsOf = (rows: UrgentCase[]): string[] => [
  ...new Set(rows.flatMap(({ opens, department }) => (opens ? [department] : []))),
];

type TablesProps = { figures: Supervised; department: string | undefined; locale: Locale; ctx: PortalContext };

/** Services, people and departments on the same grid, each with its file. */
const Tables = ({ figures, department, locale, ctx: { calendar, now, actor } }: TablesProps) => {
  const say = texts[locale];
  const isSupervisor = departmentsWith(actor, 'supervise').length > 0;
  const tables = [
    ['service', serviceLines(figures.services, { locale, calendar, today: dayOf(now()) })],
    ['owner', personLines(figures.people, locale)],
    ['department', departmentLines(figures.departments, locale)],
  ] as const;
  return tables.map(([kind, lines]) => (
    <Part
      key={kind}
      id={kind}
      title={say[kind]}
      about={say.paceAbout}
      aside={
        <span className="flex flex-wrap gap-x-4">
          {kind === 'owner' && isSupervisor && <a href={paths.staff.skills(locale)}>{say.skills}</a>}
          <a href={paths.staff.supervisionCsv(locale, kind, { department })}>{say.csv}</a>
        </span>
      }
    >
      {kind === 'service' && (
        <>
          <PaceKey locale={locale} />
          <p className="text-quiet">{say.measures}</p>
        </>
      )}
      {lines.length === 0 ? (
        <p className="mt-2 text-quiet">{say.empty}</p>
      ) : (
        <LineTable caption={say[kind]} {...{ kind, lines, department, locale }} />
      )}
    </Part>
  ));
};

export default SupervisionPage;
