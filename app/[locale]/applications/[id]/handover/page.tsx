import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { guestHere } from '#app/_request/guest.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { listDrafts, type DraftOf } from '#lib/applications/draft/read-drafts.ts';
import { findGuestDraft } from '#lib/applications/guest/read-guest-drafts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { TakeOverForm } from './take-over-form.tsx';

const texts = words({
  zh: {
    title: '放进您的账户',
    about: '这份申请是您在这个浏览器里没有登录时填的。放进账户以后，填的内容和上传的文件都在，您核对后就能提交。',
    notYours: '如果不是您填的，请不要放进来。',
    saved: (when: string) => `最后保存于 ${when}`,
    both: '您的账户里已经有同一事项的草稿',
    kept: '放进来以后，两份都在，谁也不覆盖谁。您看过以后提交其中一份，另一份可以删除。',
    own: (when: string) => `查看账户里的那份（最后保存于 ${when}）`,
  },
  en: {
    title: 'Take it into your account',
    about:
      'You began this application in this browser without signing in. Once it is in your account, all that you wrote and the files you added are there for you to check and submit.',
    notYours: 'If you did not write it, leave it where it is.',
    saved: (when: string) => `Last saved on ${when}`,
    both: 'Your account has a draft of the same service',
    kept: 'Afterwards both are there, and neither writes over the other. Look at them, submit one and delete the other.',
    own: (when: string) => `See the one in your account, last saved on ${when}`,
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The page on which somebody who has just signed in takes into their account what they wrote in this browser before. */
const HandoverPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.handover(other, id);
  const ctx = await memberContext(locale, here);
  const guest = await guestHere();
  const draft = guest && (await findGuestDraft(ctx, { id, guestId: guest.id }));
  if (!draft)
    return (await readMyCase(ctx, id)) ? redirect(paths.application(locale, id) as Route) : redirectNotFound(locale);
  const say = texts[locale];
  return (
    <MyFrame {...{ ctx, locale, here }}>
      <p className="text-small text-quiet">{theCatalogue().findGuide(draft.service)?.name[locale]}</p>
      <h1>{say.title}</h1>
      <div className="mt-3 space-y-5 text-column">
        <p>
          {say.about}
          {locale === 'en' && ' '}
          {say.notYours}
        </p>
        <p className="text-quiet">{say.saved(formatDateTime(draft.updatedAt, locale))}</p>
        <Beside drafts={await listDrafts(ctx, draft.service)} locale={locale} />
        <TakeOverForm locale={locale} applicationId={id} title={say.title} />
      </div>
    </MyFrame>
  );
};

/** Drafts of the same service that the account has. */
const Beside = ({ drafts, locale }: { drafts: DraftOf[]; locale: Locale }) => {
  const say = texts[locale];
  if (drafts.length === 0) return null;
  return (
    <Notice title={say.both}>
      <p>{say.kept}</p>
      <ul>
        {drafts.map(({ id, updatedAt }) => (
          <li key={id}>
            <a href={paths.application(locale, id)} className="inline-flex min-h-11 items-center">
              {say.own(formatDateTime(updatedAt, locale))}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

export default HandoverPage;
