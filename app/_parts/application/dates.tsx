import { Facts, type Fact } from '#app/_ui/facts.tsx';
import { formatDate, formatLimit } from '#app/_ui/format.ts';
import { isOnTheClock } from '#lib/applications/life/life.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Clock } from '#lib/applications/clock/case-clock.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { dateWords } from './date-words.ts';

const texts = words({
  zh: {
    noLaw: '法律没有规定时限',
    decided: '决定日期',
    moving: '计时暂停，日期会顺延',
  },
  en: {
    noLaw: 'The law sets no limit',
    decided: 'Decided',
    moving: 'moves on while the clock is stopped',
  },
});

type DatesProps = {
  locale: Locale;
  application: Pick<Application, 'status' | 'dueOn' | 'correctionDueOn' | 'decidedAt'>;
  terms: Pick<Terms, 'limits'>;
  clock: Clock | undefined;
  acceptanceDue: Day | undefined;
};

/** The dates that count now: what the city owes by promise and by law, or what the applicant owes. */
export const Dates = (props: DatesProps) => {
  const facts = factsOf(props);
  return facts.length > 0 && <div className="mt-8">{<Facts facts={facts} />}</div>;
};

function factsOf({ locale, application, terms, clock, acceptanceDue }: DatesProps): Fact[] {
  const say = { ...texts[locale], ...dateWords[locale] };
  const { status, dueOn, correctionDueOn, decidedAt } = application;
  const date = (term: string, day: Day, note?: string): Fact => ({
    term,
    value: formatDate(day, locale),
    ...(note && { note }),
  });
  if (status === 'submitted' && acceptanceDue) return [date(say.answer, acceptanceDue)];
  if (status === 'correction_requested' && correctionDueOn) return [date(say.correct, correctionDueOn)];
  if (clock && isOnTheClock(status)) {
    const note = status === 'stopped' ? say.moving : undefined;
    const { promised, statutory } = terms.limits;
    return [
      date(say.promised, clock.promised.due, note ?? formatLimit(promised, locale)),
      clock.statutory && statutory
        ? date(say.statutory, clock.statutory.due, note ?? formatLimit(statutory, locale))
        : { term: say.statutory, value: say.noLaw },
    ];
  }
  return [
    ...(decidedAt ? [{ term: say.decided, value: formatDate(decidedAt, locale) }] : []),
    ...(status === 'approved' && dueOn ? [date(say.deliver, dueOn)] : []),
  ];
}
