import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Guide, Suspension } from '#lib/catalogue/guide.ts';
import { addDays } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    since: (day: string) => `${day}起暂停办理`,
    closed: (day: string, until: string) => `${day}起暂停办理，${until}恢复`,
    maintenance: (until: string) => `系统维护，暂停网上申请，预计${until}恢复`,
    planned: (from: string) => `${from}起可以申请`,
    ended: (last: string) => `申请已经截止，${last}是最后一天`,
    instead: '请改办：',
    counter: '急着办的，可以去窗口：',
    where: '看地点和时间',
    ask: '有疑问请拨打：',
  },
  en: {
    since: (day: string) => `Suspended since ${day}`,
    closed: (day: string, until: string) => `Suspended from ${day} until ${until}`,
    maintenance: (until: string) => `Online applications are paused for maintenance, until about ${until}`,
    planned: (from: string) => `You can apply from ${from}`,
    ended: (last: string) => `Applications have closed: the last day was ${last}`,
    instead: 'Use this instead: ',
    counter: 'If it is urgent, go to a counter: ',
    where: 'see where and when',
    ask: 'If you have questions, ring: ',
  },
});

type SuspensionNoticeProps = { guide: Guide; locale: Locale; children?: ReactNode };

/** Why a service takes no applications, until when, and what to do instead; nothing for one that does. */
export const SuspensionNotice = ({ guide, locale, children }: SuspensionNoticeProps) =>
  guide.suspended && (
    <Notice kind="warning" title={titleOf(guide.suspended, locale)}>
      <p>{guide.suspended.reason[locale]}</p>
      {guide.suspended.state && <Instead {...{ guide, locale }} suspended={guide.suspended} />}
      {children}
    </Notice>
  );

function titleOf({ state, since, until }: Suspension, locale: Locale): string {
  const say = texts[locale];
  const day = formatDate(since, locale);
  if (state === 'ended') return say.ended(formatDate(addDays(since, -1), locale));
  if (!until) return say.since(day);
  const end = formatDateTime(until, locale);
  if (state === 'maintenance') return say.maintenance(end);
  return state === 'planned' ? say.planned(end) : say.closed(day, end);
}

type InsteadProps = { guide: Guide; suspended: Suspension; locale: Locale };

const Instead = ({ guide, suspended: { state, instead }, locale }: InsteadProps) => {
  const say = texts[locale];
  const other = instead === undefined ? undefined : theCatalogue().findService(instead);
  if (other)
    return (
      <p>
        {say.instead}
        <a href={paths.service(locale, other.id)}>{other.name[locale]}</a>
      </p>
    );
  if (state === 'maintenance' && guide.channels.includes('counter'))
    return (
      <p>
        {say.counter}
        <a href={`${paths.service(locale, guide.id)}#places`}>{say.where}</a>
      </p>
    );
  const phone = theCatalogue().findDepartment(guide.department)?.phones?.enquiry;
  return (
    phone && (
      <p>
        {say.ask}
        <a href={`tel:${phone}`}>{phone}</a>
      </p>
    )
  );
};
