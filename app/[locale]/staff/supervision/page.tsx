import type { Metadata } from 'next';
import { CalendarAlarm } from '#app/_parts/staff/calendar-alarm.tsx';
import { CaseTable } from '#app/_parts/staff/case-table.tsx';
import { listCase } from '#app/_parts/staff/listed-case.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { readOverdue, readSupervision } from '#lib/applications/staff/read-desk.ts';
import { readDeadLetters } from '#lib/notifications/outbox.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words } from '#lib/kernel/locale.ts';
import { DeadLetters } from './dead-letters.tsx';
import { DepartmentTable } from './department-table.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '督办',
    departments: '各部门办理情况',
    overdue: '超期办件',
    onTime: '没有超期的办件。',
    letters: '没有送达的邮件',
  },
  en: {
    title: 'Supervision',
    departments: 'How the departments stand',
    overdue: 'Overdue cases',
    onTime: 'No case is overdue.',
    letters: 'Letters that could not be sent',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const SupervisionPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.supervision);
  const departments =
    (await readSupervision(ctx)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.supervision }));
  const overdue = await readOverdue(ctx);
  const today = dayOf(ctx.now());
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.supervision}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{say.title}</h1>
      <CalendarAlarm today={today} locale={locale} />
      <Section id="departments" title={say.departments}>
        <DepartmentTable departments={departments} locale={locale} />
      </Section>
      {overdue && (
        <Section id="overdue" title={say.overdue}>
          {overdue.length === 0 ? (
            <p className="text-quiet">{say.onTime}</p>
          ) : (
            <CaseTable
              rows={overdue.map((row) => listCase(row, locale, { today, reader: ctx.actor.id }))}
              locale={locale}
              caption={say.overdue}
            />
          )}
        </Section>
      )}
      <Section id="letters" title={say.letters}>
        <DeadLetters letters={await readDeadLetters(ctx)} locale={locale} />
      </Section>
    </StaffFrame>
  );
};

export default SupervisionPage;
