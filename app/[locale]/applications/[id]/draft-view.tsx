import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { SuspendedDraft } from '#app/_parts/application/suspended-draft.tsx';
import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { Lapse } from '#app/_parts/member/lapse.tsx';
import { DiscardForm } from '#app/_parts/member/discard-form.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import { firstOpenPage, isBegun } from '#lib/applications/open-page.ts';
import type { TypedPages } from '#lib/applications/typed-pages.ts';
import { estimateMinutes } from '#lib/forms/estimate-minutes.ts';
import { theCalendar } from '#app/_server/content.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Minutes = ReturnType<typeof estimateMinutes>;

const texts = words({
  zh: {
    saved: (when: string) => `已保存，最后一次是 ${when}。`,
    progress: (done: number, of: number) => `共 ${of} 页，已完成 ${done} 页`,
    time: ({ all, left }: Minutes) =>
      left < all ? `全部填完大约 ${all} 分钟，还剩大约 ${left} 分钟。` : `填完大约需要 ${all} 分钟。`,
    done: '已完成',
    now: '接着填这一页',
    begun: '填了一半，还没填完',
    later: '未开始',
    check: '检查并提交',
    goOn: '接着填',
    steps: '要填的内容',
  },
  en: {
    saved: (when: string) => `Saved, last on ${when}.`,
    progress: (done: number, of: number) => `${done} of ${of} pages complete`,
    time: ({ all, left }: Minutes) =>
      left < all ? `About ${all} minutes in all, ${left} left.` : `About ${all} minutes.`,
    done: 'Complete',
    now: 'Next',
    begun: 'Begun, not complete',
    later: 'Not started',
    check: 'Check and submit',
    goOn: 'Continue',
    steps: 'What to fill in',
  },
});

/** `isGuest`: other days hold for whoever has not signed in, and another part of the page says so. */
type DraftViewProps = { found: MyCase; locale: Locale; today: Day; isGuest: boolean };

/** A draft as a list of its pages: what is done, where to go on. */
export const DraftView = ({ found, locale, today, isGuest }: DraftViewProps) => {
  const say = texts[locale];
  const { application, terms } = found;
  const { id, form, answers, updatedAt } = application;
  const pages = visiblePages(form, answers);
  const open = firstOpenPage(application, { today, calendar: theCalendar() });
  const done = open ? pages.findIndex((page) => page.id === open.id) : pages.length;
  const ready = pages.slice(0, done).map((page) => page.id);
  return (
    <>
      <PageTitle locale={locale} title={terms.service[locale]} />
      <h1>{terms.service[locale]}</h1>
      <ActingFor found={found} locale={locale} />
      <SuspendedDraft application={application} locale={locale} />
      <AdmissionNotice admission={found.admission} locale={locale} isDraft />
      <p className="mt-3">
        {say.progress(done, pages.length)}
        {locale === 'zh' ? '。' : '. '}
        <span className="text-quiet">{say.saved(formatDateTime(updatedAt, locale))}</span>
      </p>
      <p className="mt-1">{say.time(estimateMinutes(form, answers, ready))}</p>
      <a
        href={open ? paths.applicationPage(locale, id, open.id) : paths.submission(locale, id)}
        className="button mt-5 max-sm:w-full"
      >
        {open ? say.goOn : say.check}
        <Icon name="arrow-right" />
      </a>
      {!isGuest && <Lapse draft={application} locale={locale} today={today} />}
      <Tasks {...{ pages, done, id, locale }} typed={application.typed} />
      <div className="mt-8">
        <DiscardForm locale={locale} applicationId={id} />
      </div>
    </>
  );
};

type TasksProps = { pages: FormPage[]; done: number; typed: TypedPages; id: string; locale: Locale };

const Tasks = ({ pages, done, typed, id, locale }: TasksProps) => (
  <section className="mt-10 text-column" aria-labelledby="tasks-title">
    <h2 id="tasks-title" className="mb-2 text-large">
      {texts[locale].steps}
    </h2>
    <ol className="border-t border-line">
      {pages.map((page, index) => (
        <Task
          key={page.id}
          title={page.title[locale]}
          href={index <= done || isBegun(page.id, typed) ? paths.applicationPage(locale, id, page.id) : undefined}
          state={isBegun(page.id, typed) ? 'begun' : index < done ? 'done' : index === done ? 'now' : 'later'}
          locale={locale}
        />
      ))}
      <Task
        title={texts[locale].check}
        href={done === pages.length ? paths.submission(locale, id) : undefined}
        state={done === pages.length ? 'now' : 'later'}
        locale={locale}
      />
    </ol>
  </section>
);

type TaskProps = { title: string; href: string | undefined; state: keyof typeof looks; locale: Locale };

const looks = {
  done: 'text-normal',
  now: 'font-semibold text-river',
  begun: 'font-semibold text-near',
  later: 'text-quiet',
};

const Task = ({ title, href, state, locale }: TaskProps) => (
  <li className="flex min-h-12 items-center justify-between gap-4 border-b border-line py-1">
    {href ? <a href={href}>{title}</a> : <span className="text-quiet">{title}</span>}
    <span className={`inline-flex shrink-0 items-center gap-1.5 text-small ${looks[state]}`}>
      {state === 'done' && <Icon name="check" className="size-[1em]" />}
      {texts[locale][state]}
    </span>
  </li>
);
