import { formatDateTime } from '#app/_ui/format.ts';
import type { DeadLetter } from '#lib/notifications/notification.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { none: '没有。超过 72 小时仍发不出去的邮件会列在这里；收件人的站内消息不受影响。', error: '邮件服务器的答复：' },
  en: {
    none: 'None. Letters that could not be sent for 72 hours are listed here; the inbox on the portal has them all the same.',
    error: 'The mail server said: ',
  },
});

/** Letters given up on: when, what about, why; the addressee is not shown. */
export const DeadLetters = ({ letters, locale }: { letters: DeadLetter[]; locale: Locale }) =>
  letters.length === 0 ? (
    <p className="text-column text-quiet">{texts[locale].none}</p>
  ) : (
    <ul className="space-y-3">
      {letters.map(({ id, at, subject, error }) => (
        <li key={id}>
          {subject}
          <span className="block text-quiet">
            {formatDateTime(at, locale)}
            {error && ` · ${texts[locale].error}${error}`}
          </span>
        </li>
      ))}
    </ul>
  );
