import { Notice } from '#app/_ui/notice.tsx';
import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Application } from '#lib/applications/application.ts';
import { lastDayOfGuest } from '#lib/applications/guest/guest-lapse.ts';
import { listGuestDrafts, type GuestDraft } from '#lib/applications/guest/read-guest-drafts.ts';
import { findResumeLink } from '#lib/identity/guest/resume-link.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { guestWords } from '#app/_parts/identity/guest-words.ts';

const texts = words({
  zh: {
    until: (day: string) => `您没有登录，草稿保留到${day}`,
    link: (day: string) => `接着填的链接已经发到您的邮箱，最晚用到${day}，只能用一次。`,
    others: '您在这里填的其他申请',
    saved: (when: string) => `最后保存于 ${when}`,
  },
  en: {
    until: (day: string) => `You are not signed in. This draft is kept until ${day}`,
    link: (day: string) => `A link to go on was sent to you. It works once, until ${day} at the latest.`,
    others: 'Other applications you began here',
    saved: (when: string) => `Last saved on ${when}`,
  },
});

type GuestNotesProps = { ctx: Context; draft: Application; locale: Locale };

/** What a guest has to know of their draft: until when it is kept, how they come back to it, and what else they began. */
export const GuestNotes = async ({ ctx, draft, locale }: GuestNotesProps) => {
  const say = texts[locale];
  const link = await findResumeLink(ctx);
  const others = (await listGuestDrafts(ctx, ctx.actor.id)).filter(({ id }) => id !== draft.id);
  return (
    <div className="mt-5 space-y-5 text-column">
      <Notice title={say.until(formatDate(lastDayOfGuest(draft), locale))}>
        <p>{guestWords[locale].rules}</p>
        {link && <p className="mt-1">{say.link(formatDate(link.until, locale))}</p>}
        <a href={paths.guestLink(locale)} className="inline-flex min-h-11 items-center font-semibold">
          {guestWords[locale].saveAndLeave}
        </a>
      </Notice>
      {others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title" className="text-large">
            {say.others}
          </h2>
          <GuestDraftList drafts={others} locale={locale} />
        </section>
      )}
    </div>
  );
};

type GuestDraftListProps = { drafts: GuestDraft[]; locale: Locale; hrefOf?: (locale: Locale, id: string) => string };

/** Drafts by their service, each with the way to it, or where `hrefOf` says. */
export const GuestDraftList = ({ drafts, locale, hrefOf = paths.application }: GuestDraftListProps) => (
  <ul>
    {drafts.map(({ id, service, updatedAt }) => (
      <li key={id}>
        <a href={hrefOf(locale, id)} className="inline-flex min-h-11 items-center">
          {theCatalogue().findGuide(service)?.name[locale] ?? service}
        </a>
        <span className="ml-3 text-small text-quiet">{texts[locale].saved(formatDateTime(updatedAt, locale))}</span>
      </li>
    ))}
  </ul>
);
