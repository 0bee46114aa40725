import { Notice } from '#app/_ui/notice.tsx';
import { currentContext } from '#app/_request/context.ts';
import { guestHere } from '#app/_request/guest.ts';
import { paths } from '#app/_request/paths.ts';
import { listGuestDrafts } from '#lib/applications/guest/read-guest-drafts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { GuestDraftList } from './guest-notes.tsx';

const texts = words({
  zh: { title: '您在这个浏览器里没有登录时填的', take: '还不在您的账户里。打开后可以放进来，接着填、提交。' },
  en: {
    title: 'You began this in this browser without signing in',
    take: 'It is not in your account yet. Open it to take it in, go on and submit.',
  },
});

/** For whoever has signed in: what they began in this browser before, with the way into their account. */
export const GuestDraftsHere = async ({ locale }: { locale: Locale }) => {
  const guest = await guestHere();
  const drafts = guest ? await listGuestDrafts(await currentContext(), guest.id) : [];
  if (drafts.length === 0) return null;
  return (
    <div className="my-5 text-column">
      <Notice title={texts[locale].title}>
        <p>{texts[locale].take}</p>
        <GuestDraftList drafts={drafts} locale={locale} hrefOf={paths.handover} />
      </Notice>
    </div>
  );
};
