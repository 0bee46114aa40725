import { formatDateTime } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { DiscardForm } from '#app/_parts/member/discard-form.tsx';
import { paths } from '#app/_request/paths.ts';
import type { DraftOf } from '#lib/applications/draft/read-drafts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    title: '您有一份没填完的申请',
    line: (name: string, when: string) => `${name && `申请人：${isolated(name)}，`}最后保存于 ${when}。`,
    goOn: '接着填',
  },
  en: {
    title: 'You have an unfinished application',
    line: (name: string, when: string) => (name ? `For ${isolated(name)}, last saved ${when}.` : `Last saved ${when}.`),
    goOn: 'Continue',
  },
});

export const Drafts = ({ drafts, locale }: { drafts: DraftOf[]; locale: Locale }) => (
  <div className="mb-6 space-y-3 text-column empty:hidden">
    {drafts.map(({ id, applicantName, updatedAt }) => (
      <Notice key={id} title={texts[locale].title}>
        <p>{texts[locale].line(applicantName, formatDateTime(updatedAt, locale))}</p>
        <div className="mt-2 flex flex-wrap items-center gap-x-5">
          <a href={paths.application(locale, id)} className="inline-flex min-h-11 items-center font-semibold">
            {texts[locale].goOn}
            <span className="sr-only"> {texts[locale].line(applicantName, formatDateTime(updatedAt, locale))}</span>
          </a>
          <DiscardForm
            locale={locale}
            applicationId={id}
            about={texts[locale].line(applicantName, formatDateTime(updatedAt, locale))}
          />
        </div>
      </Notice>
    ))}
  </div>
);
