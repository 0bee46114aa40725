import { Notice } from '#app/_ui/notice.tsx';
import { yearIsCertain } from '#lib/applications/reckon.ts';
import type { Day } from '#lib/kernel/day.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  (year: number) => `${year} 年放假安排尚未公布。跨到 ${year} 年的期限按法定节假日暂算，公布后会重新计算。`,
  (year: number) =>
    `The holiday arrangement for ${year} is not published yet. Dates that fall in ${year} are reckoned from the statutory holidays and may move.`,
);

/** Staff are told while next year's holidays are not certain. */
export const CalendarAlarm = ({ today, locale }: { today: Day; locale: Locale }) => {
  const next = Number(today.slice(0, 4)) + 1;
  return yearIsCertain(next) ? null : (
    <div className="mt-5">
      <Notice>{words[locale](next)}</Notice>
    </div>
  );
};
