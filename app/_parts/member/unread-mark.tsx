import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '条未读', en: 'unread' });

/** The number of unread messages beside a link to the inbox; nothing where there are none. */
export const UnreadMark = ({ unread, locale }: { unread: number; locale: Locale }) =>
  unread > 0 ? (
    <span className="rounded bg-near-tint px-1.5 font-semibold text-near">
      {unread}
      <span className="sr-only"> {texts[locale]}</span>
    </span>
  ) : null;
