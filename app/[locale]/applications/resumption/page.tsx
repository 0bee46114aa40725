import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { GuestDraftList } from '#app/_parts/guest/guest-notes.tsx';
import { WriterFrame } from '#app/_parts/guest/writer-frame.tsx';
import { guestWords } from '#app/_parts/identity/guest-words.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { writerContext } from '#app/_request/writer-context.ts';
import { listGuestDrafts } from '#lib/applications/guest/read-guest-drafts.ts';
import { findResumeLink } from '#lib/identity/guest/resume-link.ts';
import { words } from '#lib/kernel/locale.ts';
import { CloseForm } from './close-form.tsx';
import { LinkForm } from './link-form.tsx';

const texts = words({
  zh: { goOn: '接着填' },
  en: { goOn: 'Go on now' },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

/** Where a guest has the link sent by which they come back, and closes what they write in this browser. */
const GuestLinkPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await writerContext(locale, paths.guestLink);
  if (!ctx.isGuest) return redirect(paths.applications(locale) as Route);
  const drafts = await listGuestDrafts(ctx, ctx.actor.id);
  const link = await findResumeLink(ctx);
  const title = guestWords[locale].saveAndLeave;
  return (
    <WriterFrame ctx={ctx} locale={locale} here={paths.guestLink}>
      <h1>{title}</h1>
      <p className="mt-3 text-column">{guestWords[locale].rules}</p>
      <LinkForm locale={locale} title={title} link={link} />
      {drafts.length > 0 && (
        <section className="mt-10 text-column" aria-labelledby="go-on-title">
          <h2 id="go-on-title" className="text-large">
            {texts[locale].goOn}
          </h2>
          <GuestDraftList drafts={drafts} locale={locale} />
        </section>
      )}
      <CloseForm locale={locale} hasLink={link !== undefined} />
    </WriterFrame>
  );
};

export default GuestLinkPage;
