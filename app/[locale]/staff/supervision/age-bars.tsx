import { paths } from '#app/_request/paths.ts';
import { ages } from '#lib/applications/supervision/figures/days.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    span: (from: number, to: number) => `${from}–${to} 日`,
    over: (from: number) => `${from} 日以上`,
    age: '收到以来',
    count: '件数',
  },
  en: {
    span: (from: number, to: number) => `${from}–${to} days`,
    over: (from: number) => `${from} days or more`,
    age: 'Since received',
    count: 'Cases',
  },
});

type AgeBarsProps = { counts: number[]; department: string | undefined; locale: Locale };

/** How long open cases have been here, as bars in a table: the length in one cell, the number beside it. */
export const AgeBars = ({ counts, department, locale }: AgeBarsProps) => {
  const say = texts[locale];
  const most = Math.max(1, ...counts);
  return (
    <table className="age-bars">
      <thead className="sr-only">
        <tr>
          <th scope="col">{say.age}</th>
          <th scope="col">{say.count}</th>
        </tr>
      </thead>
      <tbody>
        {ages.map((from, age) => (
          <tr key={from} className="border-b border-line">
            <th scope="row" className="py-1.5">
              {ages[age + 1] ? say.span(from, (ages[age + 1] ?? 0) - 1) : say.over(from)}
            </th>
            <td className="py-1.5">
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * (counts[age] ?? 0)) / most} height="12" className="fill-draw" />
              </svg>
              <a href={paths.staff.supervisedCases(locale, { figure: 'age', age, department })} className="figures">
                {counts[age]}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
