import { paths } from '#app/_request/paths.ts';
import { formatDay } from '#app/_ui/format.ts';
import { weekday, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { names: ['一', '二', '三', '四', '五', '六', '日'], caption: '本周每天到期的件数' },
  en: {
    names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    caption: 'Cases due on each day of this week',
  },
});

type WeekTableProps = { week: Day[]; counts: number[]; department: string | undefined; locale: Locale };

/** What is due on each day that is left of the week; a day off stands there only if something is due. */
export const WeekTable = ({ week, counts, department, locale }: WeekTableProps) => {
  const shown = week
    .map((day, index) => ({ day, count: counts[index] ?? 0 }))
    .filter(({ day, count }) => count > 0 || weekday(day) < 6);
  return (
    <table className="w-full table-fixed text-end">
      <caption className="sr-only">{texts[locale].caption}</caption>
      <thead>
        <tr>
          {shown.map(({ day }) => (
            <th key={day} scope="col" className="py-1.5 font-normal text-quiet" title={formatDay(day, locale)}>
              {texts[locale].names[weekday(day) - 1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="border-y border-line">
          {shown.map(({ day, count }) => (
            <td key={day} className="figures py-1.5">
              <a href={paths.staff.supervisedCases(locale, { figure: 'day', day, department })}>{count}</a>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};
