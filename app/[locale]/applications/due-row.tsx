import { formatDate } from '#app/_ui/format.ts';
import { Reference } from '#app/_ui/reference.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Waiting } from '#lib/applications/applicant/list-waiting.ts';
import { standingOf } from '#lib/applications/life/standing.ts';
import { daysBetween, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    by: (day: string) => `${day}前`,
    left: (n: number) => (n > 0 ? `还有 ${n} 天` : n === 0 ? '今天是最后一天' : '已过期'),
    papers: (names: string[]) => `还要交：${names.join('、')}`,
    soon: '请尽快',
    go: '去处理',
    where: '看看交到哪里',
  },
  en: {
    by: (day: string) => `By ${day}`,
    left: (n: number) =>
      n > 1 ? `${n} days left` : n === 1 ? '1 day left' : n === 0 ? 'Today is the last day' : 'Overdue',
    papers: (names: string[]) => `Still to hand in: ${names.join('; ')}`,
    soon: 'As soon as you can',
    go: 'Deal with it',
    where: 'See where',
  },
});

type DueRowProps = { waiting: Waiting; locale: Locale; today: Day; isNearest: boolean };

/** What the person must do, by when: the date is largest, and only the nearest is coloured. */
export const DueRow = ({ waiting, locale, today, isNearest }: DueRowProps) => {
  const say = texts[locale];
  const { id, status, papers, correctionDueOn } = waiting;
  const isCorrection = status === 'correction_requested';
  const by = isCorrection ? correctionDueOn : papers[0]?.by;
  return (
    <li
      className={`relative items-center gap-x-6 rounded border p-5 wide:grid wide:grid-cols-[13rem_1fr_auto] ${isNearest ? 'border-near-tint bg-near-tint' : 'border-line bg-surface'}`}
    >
      <p className={`text-balance break-keep text-h2 leading-snug font-semibold ${isNearest ? 'text-near' : ''}`}>
        {by ? say.by(formatDate(by, locale)) : say.soon}
        {by && <span className="block text-small font-normal">{say.left(daysBetween(today, by))}</span>}
      </p>
      <div>
        <h3 className="text-large">{standingOf(status, { owesPapers: papers.length > 0 }).words[locale].name}</h3>
        {papers.length > 0 && <p className="text-small">{say.papers(papers.map(({ name }) => name[locale]))}</p>}
        <About waiting={waiting} locale={locale} />
      </div>
      <p className="mt-3 wide:mt-0">
        <a
          id={`go-${id}`}
          aria-labelledby={`go-${id} about-${id}`}
          href={`${paths.application(locale, id)}${isCorrection ? '' : '#papers'}`}
          className={`button after:absolute after:inset-0 ${isNearest ? '' : 'button-quiet'}`}
        >
          {isCorrection ? say.go : say.where}
        </a>
      </p>
    </li>
  );
};

const About = ({
  waiting: { id, service, reference, organisationId, applicantName },
  locale,
}: Pick<DueRowProps, 'waiting' | 'locale'>) => (
  <p id={`about-${id}`} className="text-small text-quiet">
    {theCatalogue().findGuide(service)?.name[locale] ?? service}
    {organisationId && (
      <>
        {' · '}
        <bdi>{applicantName}</bdi>
      </>
    )}
    {reference && (
      <>
        {' · '}
        <Reference reference={reference} />
      </>
    )}
  </p>
);
