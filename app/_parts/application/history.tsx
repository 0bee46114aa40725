import { formatDate } from '#app/_ui/format.ts';
import { Timeline } from '#app/_ui/timeline.tsx';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { detailOf, life } from '#lib/applications/life/life.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type HistoryProps = { events: ApplicationEvent[]; locale: Locale };

/** Events for the applicant, newest first, without what staff wrote for each other. */
export const History = ({ events, locale }: HistoryProps) => {
  const date = (day: Day) => formatDate(day, locale);
  return (
    <Timeline
      locale={locale}
      moments={events.toReversed().map((event) => {
        const { told, who } = life[event.step].words[locale];
        const detail = detailOf(event, locale, date) || undefined;
        return { id: event.sequence, at: event.at, title: told, who, detail };
      })}
    />
  );
};
