import type { Metadata } from 'next';
import { formatDateTime } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { systemContext } from '#app/_server/system-context.ts';
import { environment } from '#app/_server/environment.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { postLetters } from '#lib/applications/system/post-letters.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import type { PostedLetter } from '#lib/notifications/notification.ts';
import { connection } from 'next/server';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '演示邮箱',
    about: '演示环境不真的发邮件和短信。本应发出的都在这里，最新的在前；正式环境没有这个页面。',
    empty: '还没有邮件。',
    to: '收件人',
    state: { waiting: '待发送', sent: '已发送', dead: '未能送达' },
  },
  en: {
    title: 'Demonstration mailbox',
    about:
      'The demonstration sends no real e-mails or text messages. What would have been sent is here, newest first; a real portal has no such page.',
    empty: 'No letters yet.',
    to: 'To',
    state: { waiting: 'Waiting', sent: 'Sent', dead: 'Not delivered' },
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const MailboxPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  await connection();
  if (environment().mode !== 'demonstration') redirectNotFound(locale);
  const ctx = await systemContext();
  // Whoever looks here has just done something, and would wait for the next round of jobs.
  await postLetters(ctx);
  const letters = await readMailbox(ctx);
  return (
    <PageFrame locale={locale} here={paths.mailbox}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{texts[locale].title}</h1>
      <div className="mt-3 mb-6 text-column">
        <Notice>{texts[locale].about}</Notice>
      </div>
      {letters.length === 0 && <p>{texts[locale].empty}</p>}
      <ol className="text-column space-y-6">
        {letters.map((letter) => (
          <PostedItem key={letter.id} letter={letter} locale={locale} />
        ))}
      </ol>
    </PageFrame>
  );
};

const PostedItem = ({ letter: { to, subject, body, at, state }, locale }: { letter: PostedLetter; locale: Locale }) => (
  <li className="border-t border-line pt-4">
    <h2 className="text-large">{subject}</h2>
    <p className="text-small text-quiet">
      {texts[locale].to} {to} · <time dateTime={at.toISOString()}>{formatDateTime(at, locale)}</time> ·{' '}
      {texts[locale].state[state]}
    </p>
    <p className="mt-2 whitespace-pre-line">{body}</p>
  </li>
);

export default MailboxPage;
