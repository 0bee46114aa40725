import { CalendarAlarm } from './calendar-alarm.tsx';
import { ExportLinks } from './export-links.tsx';
import { queuesOf } from './first-queue.ts';
import { queueWords } from './queue-words.ts';
import { paths } from '#app/_request/paths.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CaseRow } from './case-row.tsx';
import { deskQuery } from './desk-address.ts';
import { Filters } from './filters.tsx';
import { queueKeys } from './keys.ts';
import { ListTools } from './list-tools.tsx';
import type { DeskList } from './read-list.ts';

const texts = words({
  zh: {
    label: '办件列表',
    queues: '待办',
    order: '最急的在前',
    newest: '最新的在前',
    more: '下一页',
    first: '回到第一页',
  },
  en: {
    label: 'Cases',
    queues: 'Queues',
    order: 'Most urgent first',
    newest: 'Newest first',
    more: 'Next page',
    first: 'First page',
  },
});

type CaseListProps = { ctx: PortalContext; locale: Locale; list: DeskList; current?: string };

/** Queues by whose turn it is, what narrows them, and the cases, the most urgent first. */
export const CaseList = ({ ctx, locale, list, current }: CaseListProps) => {
  const { view, rows } = list;
  const query = deskQuery({ ...view, flags: [] });
  return (
    <nav aria-label={texts[locale].label} className="desk-list print:hidden">
      <Queues {...{ ctx, locale, list }} />
      <Filters
        {...{ locale, view, colleagues: list.colleagues }}
        departments={[...new Set(ctx.actor.posts.map(({ department }) => department))]}
      />
      <ListTools {...{ locale, list }} />
      <CalendarAlarm today={dayOf(ctx.now())} locale={locale} />
      {rows.length === 0 ? (
        <p className="desk-empty">{queueWords[locale][view.queue].empty}</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <CaseRow key={row.id} {...{ row, locale }} list={query} isCurrent={row.id === current} />
          ))}
        </ol>
      )}
      {rows.length > 0 && <ExportLinks list={deskQuery({ ...view, after: undefined, flags: [] })} locale={locale} />}
      <Foot {...{ locale, list }} />
    </nav>
  );
};

const Queues = ({ ctx, locale, list: { view, counts } }: Omit<CaseListProps, 'current'>) => (
  <ul aria-label={texts[locale].queues} className="desk-queues">
    {queuesOf(ctx.actor).map((queue) => (
      <li key={queue}>
        <a
          href={`${paths.staff.desk(locale)}${deskQuery({ queue })}`}
          aria-current={queue === view.queue ? 'page' : undefined}
          data-key={`g ${queueKeys[queue]}`}
        >
          <b>{counts[queue]}</b>
          {queueWords[locale][queue].name}
        </a>
      </li>
    ))}
  </ul>
);

type OfList = Pick<CaseListProps, 'locale' | 'list'>;

const Foot = ({ locale, list: { view, more } }: OfList) => {
  const say = texts[locale];
  return (
    <p className="desk-foot">
      <span>
        {view.queue === 'done' ? say.newest : say.order} <kbd>j</kbd> <kbd>k</kbd>
      </span>
      {view.after && (
        <a href={`${paths.staff.desk(locale)}${deskQuery({ ...view, after: undefined, flags: [] })}`}>{say.first}</a>
      )}
      {more && <a href={`${paths.staff.desk(locale)}${deskQuery({ ...view, after: more, flags: [] })}`}>{say.more}</a>}
    </p>
  );
};
