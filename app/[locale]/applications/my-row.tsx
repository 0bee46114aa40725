import { KeepForm, lapsesSoon, sayLastDay } from '#app/_parts/member/lapse.tsx';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { states } from '#lib/applications/life/states.ts';
import { formatDate } from '#app/_ui/format.ts';
import { LightMark } from '#app/_ui/light.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    saved: (day: string) => `最后保存：${day}`,
    sent: (day: string) => `${day}提交`,
    forCompany: (name: string) => `企业：${name}`,
    correctBy: (day: string) => `请在${day}前补正`,
    answer: (day: string) => `${day}前答复是否受理`,
    deliver: (day: string) => `${day}前送达`,
    due: (day: string) => `预计${day}前办结`,
    moving: '办结日期会顺延',
    signing: '等待签字',
  },
  en: {
    saved: (day: string) => `Last saved ${day}`,
    sent: (day: string) => `Sent ${day}`,
    forCompany: (name: string) => `Company: ${name}`,
    correctBy: (day: string) => `Correct it by ${day}`,
    answer: (day: string) => `We will tell you if it is accepted by ${day}`,
    deliver: (day: string) => `Delivered by ${day}`,
    due: (day: string) => `Decision expected by ${day}`,
    moving: 'The date moves on',
    signing: 'Waiting for signatures',
  },
});

type MyRowProps = { row: Row; locale: Locale; today: Day };

/** One draft or case in a list: what it is, where it stands, when something is due. */
export const MyRow = ({ row, locale, today }: MyRowProps) => {
  const light = lightOfApplication(row, today);
  const name = theCatalogue().findGuide(row.service)?.name[locale] ?? row.service;
  const isLapsing = lapsesSoon({ draft: row, today });
  return (
    <li className="grid gap-x-6 border-b border-line py-4 wide:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">
        <a
          id={`case-${row.id}`}
          aria-labelledby={`case-${row.id} about-${row.id}`}
          href={paths.application(locale, row.id)}
          className="text-large font-semibold"
        >
          {name}
        </a>
        <About {...{ row, locale }} />
        {row.representation && row.representation !== 'confirmed' && (
          <p>
            <RepresentationMark representation={row.representation} locale={locale} />
          </p>
        )}
      </div>
      <div className="mt-1 wide:mt-0">
        <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
          {row.signingSince ? texts[locale].signing : states[row.status].words[locale].name}
          {light && (
            <span className="text-small">
              <LightMark light={light} locale={locale} />
            </span>
          )}
        </p>
        <p className={`text-small ${isLapsing ? 'text-near' : 'text-quiet'}`}>
          {sayLastDay({ draft: row, locale, today }) ?? dueOf(row, locale)}
        </p>
        {isLapsing && <KeepForm {...{ draft: row, locale, today }} about={name} />}
      </div>
    </li>
  );
};

/** Tells two cases of one service apart. */
const About = ({ row, locale }: Pick<MyRowProps, 'row' | 'locale'>) => (
  <div id={`about-${row.id}`} className="text-small text-quiet">
    <p>{aboutOf(row, locale)}</p>
    {row.reference && (
      <p>
        <Reference reference={row.reference} />
      </p>
    )}
  </div>
);

const aboutOf = (row: Row, locale: Locale): string =>
  [
    row.organisationId && texts[locale].forCompany(isolated(row.applicantName)),
    row.submittedAt
      ? texts[locale].sent(formatDate(row.submittedAt, locale))
      : texts[locale].saved(formatDate(row.updatedAt, locale)),
  ]
    .filter(Boolean)
    .join(' · ');

function dueOf({ status, dueOn, correctionDueOn }: Row, locale: Locale): string {
  const say = texts[locale];
  if (status === 'correction_requested' && correctionDueOn) return say.correctBy(formatDate(correctionDueOn, locale));
  if (status === 'stopped') return say.moving;
  if (!dueOn) return '';
  const told = status === 'submitted' ? say.answer : status === 'approved' ? say.deliver : say.due;
  return told(formatDate(dueOn, locale));
}
