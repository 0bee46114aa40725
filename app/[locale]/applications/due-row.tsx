import { states } from '#lib/applications/life/states.ts';
import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { daysBetween, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    by: (day: string) => `${day}前`,
    left: (n: number) => (n > 0 ? `还有 ${n} 天` : n === 0 ? '今天是最后一天' : '已过期'),
    go: '去处理',
  },
  en: {
    by: (day: string) => `By ${day}`,
    left: (n: number) =>
      n > 1 ? `${n} days left` : n === 1 ? '1 day left' : n === 0 ? 'Today is the last day' : 'Overdue',
    go: 'Deal with it',
  },
});

type DueRowProps = { row: Row; locale: Locale; today: Day; isNearest: boolean };

/** What the person must do, by when: the date is largest, and only the nearest is coloured. */
export const DueRow = ({ row, locale, today, isNearest }: DueRowProps) => {
  const say = texts[locale];
  return (
    <li
      className={`relative items-center gap-x-7 rounded border p-5 wide:grid wide:grid-cols-[13rem_1fr_auto] ${isNearest ? 'border-near-tint bg-near-tint' : 'border-line bg-surface'}`}
    >
      {row.correctionDueOn && (
        <p className={`text-h2 leading-snug font-semibold ${isNearest ? 'text-near' : ''}`}>
          {say.by(formatDate(row.correctionDueOn, locale))}
          <span className="block text-small font-normal">{say.left(daysBetween(today, row.correctionDueOn))}</span>
        </p>
      )}
      <div className="wide:col-start-2">
        <h3 className="text-large">{states[row.status].words[locale].name}</h3>
        <p className="text-small text-quiet">{theCatalogue().findGuide(row.service)?.name[locale] ?? row.service}</p>
      </div>
      <p className="mt-3 wide:mt-0">
        <a
          href={paths.application(locale, row.id)}
          className={`button after:absolute after:inset-0 ${isNearest ? '' : 'button-quiet'}`}
        >
          {say.go}
        </a>
      </p>
    </li>
  );
};
