import type { ReactNode } from 'react';
import { lightWords } from '#app/_ui/light.tsx';
import { paths } from '#app/_request/paths.ts';
import type { ListedCase } from './listed-case.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    left: (days: number) => `剩 ${days} 日`,
    over: (days: number) => `超 ${days} 日`,
    today: '今天',
    paused: '中止',
    unread: '未读',
    message: '新消息',
    language: { zh: '中文', en: '英文' },
    nobody: '未分配',
    unconfirmed: '企业待核对',
  },
  en: {
    left: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
    over: (days: number) => `${days} late`,
    today: 'Today',
    paused: 'Stopped',
    unread: 'Unread',
    message: 'Message',
    language: { zh: 'Chinese', en: 'English' },
    nobody: 'nobody',
    unconfirmed: 'company unchecked',
  },
});

type CaseRowProps = { row: ListedCase; locale: Locale; list: string; isCurrent: boolean; children?: ReactNode };

/** A case as two lines: days left and light, service and mark; applicant, state and owner. */
export const CaseRow = ({ row, locale, list, isCurrent, children }: CaseRowProps) => (
  <li>
    <a
      id={`case-${row.id}`}
      href={`${paths.staff.application(locale, row.id)}${list}`}
      className="desk-row"
      aria-current={isCurrent ? 'true' : undefined}
      data-unread={row.isUnread ? '' : undefined}
      data-row
    >
      <CaseLine row={row} locale={locale} />
    </a>
    {children}
  </li>
);

/** The two lines themselves, in a link or beside a box. */
export const CaseLine = ({ row, locale }: Pick<CaseRowProps, 'row' | 'locale'>) => (
  <>
    <span className={`desk-due ${row.light ? `light-${row.light}` : 'text-quiet'}`}>
      <b>{dueIn(row, locale)}</b>
      {row.light && <small>{lightWords[locale][row.light]}</small>}
    </span>
    <span className="desk-service">{row.service}</span>
    <Mark row={row} locale={locale} />
    <small>
      <bdi>{row.applicant}</bdi> · {row.state}
      {row.unconfirmed && ` · ${texts[locale].unconfirmed}`}
    </small>
    <span className="sr-only">{row.reference}</span>
    <small>{row.hands ? <bdi>{row.hands}</bdi> : texts[locale].nobody}</small>
  </>
);

function dueIn({ light, days, received }: ListedCase, locale: Locale): string {
  const say = texts[locale];
  if (days === undefined || light === undefined) return received;
  if (light === 'paused') return say.paused;
  if (days < 0) return say.over(-days);
  return days === 0 ? say.today : say.left(days);
}

/** What is new about it, else the applicant's language where it is another. */
const Mark = ({ row, locale }: { row: ListedCase; locale: Locale }) => {
  const say = texts[locale];
  if (row.awaitsReply) return <span className="desk-new">{say.message}</span>;
  if (row.isUnread) return <span className="desk-new">{say.unread}</span>;
  if (row.language) return <span className="desk-tag">{say.language[row.language]}</span>;
  return <span />;
};
