import type { Metadata } from 'next';
import { CalendarAlarm } from '#app/_parts/staff/calendar-alarm.tsx';
import { ExportLinks } from '#app/_parts/staff/export-links.tsx';
import { CaseTable } from '#app/_parts/staff/case-table.tsx';
import { listCase } from '#app/_parts/staff/listed-case.ts';
import { queueWords } from '#app/_parts/staff/queue-words.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { firstQueue } from '#app/_parts/staff/first-queue.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import type { Queue } from '#lib/applications/case/listed.ts';
import { readQueue, readQueueCounts } from '#lib/applications/staff/read-for-staff.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: { queues: '待办', more: '下一页' },
  en: { queues: 'Queues', more: 'Next page' },
});

type Props = LocaleParams & { searchParams: Promise<{ queue?: string; after?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const limit = 25;

const StaffPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.queue);
  const { queue: asked, after } = await searchParams;
  const counts = await readQueueCounts(ctx);
  const queue = isQueue(asked) ? asked : firstQueue(ctx.actor, counts);
  const rows = await readQueue(ctx, queue, { before: isId(after) ? after : undefined, limit });
  const last = rows.at(-1);
  const today = dayOf(ctx.now());
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.queue}>
      <PageTitle locale={locale} title={pageNames[locale].cases} />
      <h1>{pageNames[locale].cases}</h1>
      <CalendarAlarm today={today} locale={locale} />
      <QueueList {...{ locale, counts, queue }} label={say.queues} />
      <h2 className="mt-8 mb-3 text-large">{queueWords[locale][queue].name}</h2>
      {rows.length === 0 ? (
        <p className="text-column text-quiet">{queueWords[locale][queue].empty}</p>
      ) : (
        <CaseTable
          {...{ rows: rows.map((row) => listCase(row, locale, today)), locale }}
          caption={queueWords[locale][queue].name}
        />
      )}
      {rows.length === limit && last && (
        <a href={paths.staff.queue(locale, queue, last.id)} className="mt-4 inline-flex min-h-11 items-center">
          {say.more}
        </a>
      )}
      {rows.length > 0 && <ExportLinks selection={{ queue }} locale={locale} />}
    </StaffFrame>
  );
};

type QueueListProps = { locale: Locale; counts: Record<Queue, number>; queue: Queue; label: string };

const QueueList = ({ locale, counts, queue, label }: QueueListProps) => (
  <nav aria-label={label} className="mt-5 border-b border-line">
    <ul className="flex flex-wrap gap-x-5">
      {queues.map((name) => (
        <li key={name}>
          <a
            href={paths.staff.queue(locale, name)}
            aria-current={name === queue ? 'page' : undefined}
            className="plain-link inline-flex min-h-11 items-center gap-2 border-b-3 border-transparent aria-[current]:border-river aria-[current]:font-semibold"
          >
            {queueWords[locale][name].name}
            <span className={name === 'overdue' && counts[name] > 0 ? 'font-semibold text-overdue' : 'text-quiet'}>
              {counts[name]}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const queues = Object.keys(queueWords.zh) as Queue[];
const isQueue = (name: string | undefined): name is Queue => queues.some((queue) => queue === name);

export default StaffPage;
