import type { Metadata } from 'next';
import { occasions } from '#app/_parts/declared.ts';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { readInbox } from '#lib/notifications/inbox.ts';
import type { Notification } from '#lib/notifications/notification.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '消息',
    empty: '还没有消息。您的办件每有一步进展，都会在这里告诉您。',
    fresh: '新',
    more: '更早的消息',
  },
  en: {
    title: 'Inbox',
    empty: 'Nothing here yet. Each step of your applications is told to you here.',
    fresh: 'New',
    more: 'Earlier messages',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ before?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const limit = 30;

const InboxPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await memberContext(locale, paths.inbox);
  const { before } = await searchParams;
  const inbox = await readInbox(ctx, isId(before) ? { before } : {});
  const last = inbox.at(-1);
  return (
    <MyFrame ctx={ctx} locale={locale} here={paths.inbox} unread={0}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1 className="mb-4">{say.title}</h1>
      {inbox.length === 0 && <p className="text-column">{say.empty}</p>}
      <ul className="text-column">
        {inbox.map((told) => (
          <Line key={told.id} told={told} locale={locale} />
        ))}
      </ul>
      {inbox.length === limit && last && (
        <a href={`${paths.inbox(locale)}?before=${last.id}`} className="mt-4 inline-flex min-h-11 items-center">
          {say.more}
        </a>
      )}
    </MyFrame>
  );
};

/** Links a line to its case, for the applicant or for staff, to the reader's companies, or to what they are asked. */
function placeOf({ occasion, applicationId }: Pick<Notification, 'occasion' | 'applicationId'>, locale: Locale) {
  const about = occasions[occasion]?.about;
  if (about === 'question') return paths.staff.questions(locale);
  if (about === 'guide') return paths.staff.guides(locale);
  if (applicationId) return (about === 'desk' ? paths.staff : paths).application(locale, applicationId);
  if (about === 'desk') return paths.staff.opinions(locale);
  return about === 'company' ? paths.organisations(locale) : undefined;
}

const Line = ({
  told: { id, occasion, facts, applicationId, at, readAt },
  locale,
}: {
  told: Notification;
  locale: Locale;
}) => {
  const text = occasions[occasion]?.headline[locale] ?? occasion;
  const place = placeOf({ occasion, applicationId }, locale);
  return (
    <li className="border-b border-line py-3">
      <p className="flex items-baseline gap-3 font-semibold">
        {place ? (
          <a id={`told-${id}`} aria-labelledby={`told-${id} about-${id}`} href={place}>
            {text}
          </a>
        ) : (
          text
        )}
        {!readAt && <span className="rounded bg-near-tint px-1.5 text-small text-near">{texts[locale].fresh}</span>}
      </p>
      <p id={`about-${id}`} className="text-small text-quiet">
        {facts[locale]}
        {facts[locale] && ' · '}
        <time dateTime={at.toISOString()}>{formatDateTime(at, locale)}</time>
      </p>
    </li>
  );
};

export default InboxPage;
