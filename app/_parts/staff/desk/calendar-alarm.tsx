import { Notice } from '#app/_ui/notice.tsx';
import { theCalendar } from '#app/_server/content.ts';
import { yearIsCertain } from '#lib/applications/clock/case-clock.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: (year: number) => `日历里还没有 ${year} 年的放假安排。落在 ${year} 年的期限按法定节假日暂算，补上后会重新计算。`,
  en: (year: number) =>
    `The calendar does not have the holiday arrangement for ${year} yet. Dates that fall in ${year} are reckoned from the statutory holidays and may move.`,
});

/** Staff are told while this year's holidays, or next year's, are not certain. */
export const CalendarAlarm = ({ today, locale }: { today: Day; locale: Locale }) => {
  const year = Number(today.slice(0, 4));
  const uncertain = [year, year + 1].find((one) => !yearIsCertain(theCalendar(), one));
  return uncertain === undefined ? null : (
    <div className="mt-5">
      <Notice>{texts[locale](uncertain)}</Notice>
    </div>
  );
};
