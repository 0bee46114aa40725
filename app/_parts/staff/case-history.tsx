import { formatDate } from '#app/_ui/format.ts';
import { Timeline } from '#app/_ui/timeline.tsx';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { insideOf, life } from '#lib/applications/life/life.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Events with the names of those who acted, newest first. */
export const CaseHistory = ({ events, locale }: { events: ApplicationEvent[]; locale: Locale }) => {
  const date = (day: Day) => formatDate(day, locale);
  return (
    <Timeline
      locale={locale}
      moments={events.toReversed().map((event) => {
        const { staff, who } = life[event.step].words[locale];
        const detail = insideOf(event, locale, date) || undefined;
        return { id: event.sequence, at: event.at, title: staff, who: event.actorName ?? who, detail };
      })}
    />
  );
};
