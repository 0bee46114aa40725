import { formatDateTime } from '#app/_ui/format.ts';
import type { Share } from '#lib/documents/holder/shared-part.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { stopShare } from './sharing/actions.ts';

const texts = words({
  zh: {
    none: '您没有授权别人查看。',
    until: (time: string) => `到 ${time}`,
    over: '已结束',
    looks: (count: number, last: string) => `看过 ${count} 次，最近 ${last}`,
    unseen: '还没有人看过',
    stop: (purpose: string) => `停止授权（${purpose}）`,
  },
  en: {
    none: 'You show it to nobody.',
    until: (time: string) => `Until ${time}`,
    over: 'Ended',
    looks: (count: number, last: string) => `Looked at ${count} ${count === 1 ? 'time' : 'times'}, last on ${last}`,
    unseen: 'Nobody has looked yet',
    stop: (purpose: string) => `Stop showing it (${purpose})`,
  },
});

/** The links by which its holder shows a document: for what, until when, how often it was looked at. */
export const Shares = ({ shares, now, locale }: { shares: Share[]; now: Date; locale: Locale }) => {
  const say = texts[locale];
  if (shares.length === 0) return <p className="text-quiet">{say.none}</p>;
  return (
    <ul className="border-t border-line">
      {shares.map(({ id, purpose, expiresAt, stoppedAt, looks, lastLook }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="font-semibold">
            <bdi>{purpose}</bdi>
          </p>
          <p className="text-small text-quiet">
            {stoppedAt || expiresAt <= now ? say.over : say.until(formatDateTime(expiresAt, locale))}
          </p>
          <p className="text-small">{lastLook ? say.looks(looks, formatDateTime(lastLook, locale)) : say.unseen}</p>
          {!stoppedAt && expiresAt > now && (
            <form action={stopShare} className="mt-1">
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={id} />
              <button className="button button-quiet">{say.stop(purpose)}</button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
};
