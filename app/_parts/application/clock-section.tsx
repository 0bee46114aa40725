import { ClockLine } from '#app/_ui/clock-line.tsx';
import { ClockTable } from '#app/_ui/clock-table.tsx';
import { theCalendar } from '#app/_server/content.ts';
import type { Clock } from '#lib/applications/clock/case-clock.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Terms } from '#lib/applications/life/terms.ts';
import type { Deadline, Limit } from '#lib/deadlines/clock.ts';
import { traceOf } from '#lib/deadlines/trace.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { promised: '按本市承诺', legalDetail: '法定期限是怎么算的' },
  en: { promised: 'By the city’s promise', legalDetail: 'How the legal date is counted' },
});

type ClockSectionProps = {
  clock: Clock;
  terms: Pick<Terms, 'limits'>;
  application: Pick<Application, 'decidedAt'>;
  locale: Locale;
  today: Day;
};

/** The clock drawn and reckoned: by promise in full, by law folded away. */
export const ClockSection = ({ clock, terms, application: { decidedAt }, locale, today }: ClockSectionProps) => {
  const until = decidedAt ? dayOf(decidedAt) : today;
  const drawn = (limit: Limit, deadline: Deadline) => {
    const days = traceOf(deadline, clock.facts, { calendar: theCalendar(), today: until });
    return { days, table: <ClockTable {...{ locale, limit, deadline, days }} facts={clock.facts} /> };
  };
  const promised = drawn(terms.limits.promised, clock.promised);
  const statutory = terms.limits.statutory && clock.statutory && drawn(terms.limits.statutory, clock.statutory);
  return (
    <div className="space-y-5">
      <h3 className="text-base">{texts[locale].promised}</h3>
      <ClockLine {...{ locale, until }} days={promised.days} decided={Boolean(decidedAt)} id="promised" />
      {promised.table}
      {statutory && (
        <details className="text-column">
          <summary className="min-h-9 text-river underline">{texts[locale].legalDetail}</summary>
          <div className="mt-3 space-y-4">
            <ClockLine {...{ locale, until }} days={statutory.days} decided={Boolean(decidedAt)} id="statutory" />
            {statutory.table}
          </div>
        </details>
      )}
    </div>
  );
};
