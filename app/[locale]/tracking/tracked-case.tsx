import { courseOf } from '#lib/applications/course.ts';
import { Course } from '#app/_parts/application/course.tsx';
import { dateWords } from '#app/_parts/application/date-words.ts';
import { Standing } from '#app/_parts/application/standing.tsx';
import { life } from '#lib/applications/life/life.ts';
import { Facts, type Fact } from '#app/_ui/facts.tsx';
import { formatDate, formatLimit } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import { Timeline } from '#app/_ui/timeline.tsx';
import { paths } from '#app/_request/paths.ts';
import { isOnTheClock } from '#lib/applications/life/life.ts';
import type { Tracked } from '#lib/applications/applicant/track.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    history: '办理记录',
    private: '这里不显示姓名、填写的内容和理由。登录后可以在“我的办件”里看到全部。',
    again: '查另一件',
  },
  en: {
    history: 'What has happened',
    private: 'Names, answers and reasons are not shown here. Sign in and open “My applications” to see everything.',
    again: 'Track another application',
  },
});

type TrackedCaseProps = { tracked: Tracked; locale: Locale };

/** Where a case stands, for anyone who knows both facts: nothing personal. */
export const TrackedCase = ({
  tracked: { application, events, terms, light, owesPapers },
  locale,
}: TrackedCaseProps) => {
  const say = texts[locale];
  return (
    <>
      <p className="mt-1 text-large">{terms.service[locale]}</p>
      <Standing {...{ locale, light, owesPapers }} status={application.status} />
      <Course
        locale={locale}
        status={application.status}
        steps={courseOf({ ...application, owesPapers }, events)}
        limits={terms.limits}
      />
      <div className="mt-8 empty:hidden">
        <Dates application={application} terms={terms} locale={locale} />
      </div>
      <Section id="history" title={say.history}>
        <Timeline
          locale={locale}
          moments={events.toReversed().map(({ step, at }, index) => ({
            ...{ id: index, at, title: life[step].words[locale].told, who: life[step].words[locale].who },
          }))}
        />
      </Section>
      <p className="mt-8 text-column text-small text-quiet">{say.private}</p>
      <a href={paths.tracking(locale)} className="mt-2 inline-flex min-h-11 items-center">
        {say.again}
      </a>
    </>
  );
};

const Dates = (about: Pick<Tracked, 'application' | 'terms'> & { locale: Locale }) => {
  const facts = factsOf(about);
  return facts.length > 0 && <Facts facts={facts} />;
};

function factsOf({
  application: { status, dueOn, statutoryDueOn, correctionDueOn },
  terms: { limits },
  locale,
}: Pick<Tracked, 'application' | 'terms'> & { locale: Locale }): Fact[] {
  const say = dateWords[locale];
  const date = (term: string, day: string | null, note?: string): Fact[] =>
    day ? [{ term, value: formatDate(day, locale), ...(note && { note }) }] : [];
  if (status === 'submitted') return date(say.answer, dueOn);
  if (status === 'correction_requested') return date(say.correct, correctionDueOn);
  if (status === 'approved') return date(say.deliver, dueOn);
  if (!isOnTheClock(status)) return [];
  return [
    ...date(say.promised, dueOn, formatLimit(limits.promised, locale)),
    ...date(say.statutory, statutoryDueOn, limits.statutory ? formatLimit(limits.statutory, locale) : undefined),
  ];
}
