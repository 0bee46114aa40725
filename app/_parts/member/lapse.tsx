import { Notice } from '#app/_ui/notice.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { formState } from '#app/_forms/form-state.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Application } from '#lib/applications/application.ts';
import { lastDayOf, noticeDays, type Lapsing } from '#lib/applications/draft/lapse.ts';
import { daysBetween, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { keepDraft } from './actions.ts';

const texts = words({
  zh: {
    until: (day: string) => `草稿保留到${day}`,
    goOn: '接着填，天数就重新算起。',
    soon: (day: string) => `这份草稿保留到${day}，之后会自动删除`,
    why: '很久没有填了。接着填，或者按下面的按钮，就会继续保留。',
    keep: '继续保留',
    sent: '这份申请已经提交，不是草稿了。',
    unknown: '没有找到这份草稿，可能已经删除。',
  },
  en: {
    until: (day: string) => `Draft kept until ${day}`,
    goOn: 'Whenever you go on with it, the days begin anew.',
    soon: (day: string) => `This draft is kept until ${day} and deleted after that`,
    why: 'Nobody has worked on it for a long time. To keep it, go on with it or press the button.',
    keep: 'Keep this draft',
    sent: 'This application has been sent and is no longer a draft.',
    unknown: 'This draft could not be found. It may have been deleted.',
  },
});

type Draft = Lapsing & Pick<Application, 'id' | 'status' | 'filedById'>;
type LapseProps = { draft: Draft; locale: Locale; today: Day; about?: string };

/** The last day of a draft in words; nothing for what was sent, or is entered at the counter. */
export function sayLastDay({ draft, locale, today }: LapseProps): string | undefined {
  const last = lastDay(draft, today);
  return last && texts[locale].until(formatDate(last, locale));
}

function lastDay({ status, filedById, ...draft }: Draft, today: Day): Day | undefined {
  const { draftDays } = theCatalogue().city;
  return status === 'draft' && !filedById ? lastDayOf(draft, { draftDays, today }) : undefined;
}

/** True if a draft is about to lapse. */
export const lapsesSoon = ({ draft, today }: Pick<LapseProps, 'draft' | 'today'>): boolean => {
  const last = lastDay(draft, today);
  return last !== undefined && daysBetween(today, last) <= noticeDays;
};

/** Until when a draft is kept; shortly before, the button that keeps it. */
export const Lapse = ({ draft, locale, today }: LapseProps) => {
  const say = texts[locale];
  const last = lastDay(draft, today);
  if (!last) return null;
  if (!lapsesSoon({ draft, today }))
    return (
      <p className="mt-1 text-small text-quiet">
        {say.until(formatDate(last, locale))}
        {locale === 'zh' ? '。' : '. '}
        {say.goOn}
      </p>
    );
  return (
    <div className="mt-5 text-column">
      <Notice kind="warning" title={say.soon(formatDate(last, locale))}>
        <p>{say.why}</p>
        <KeepForm {...{ draft, locale, today }} />
      </Notice>
    </div>
  );
};

/** Keeps a draft by one press; in a list, `about` tells a screen reader which. */
export const KeepForm = ({ draft, locale, about }: LapseProps) => (
  <form action={keepDraft} className="mt-2">
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="applicationId" value={draft.id} />
    <button className="button button-quiet">
      {texts[locale].keep}
      {about && <span className="sr-only"> {about}</span>}
    </button>
  </form>
);

/** Why a draft was not kept; it stands where the draft no longer does. */
export const KeepRefused = async ({ locale }: { locale: Locale }) => {
  const { errors, refusal } = await formState(keepDraft);
  const say = texts[locale];
  const refused = refusal && (refusal.code === 'already_sent' ? say.sent : say.unknown);
  return <ErrorSummary locale={locale} errors={errors} refusal={refused} />;
};
