import { paths } from '#app/_request/paths.ts';
import type { Line } from '#lib/applications/supervision/figures/figures.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { percent } from './numbers.ts';

const texts = words({
  zh: {
    label: '总数',
    open: '在办',
    due: '本周到期',
    near: '临近',
    overdue: '已超期',
    unowned: '没有经办人',
    had_stop: '时间在中止',
    overturned: '决定被推翻',
  },
  en: {
    label: 'In total',
    open: 'open',
    due: 'due this week',
    near: 'due soon',
    overdue: 'overdue',
    unowned: 'without an owner',
    had_stop: 'of the time stopped',
    overturned: 'decisions overturned',
  },
});

type FigureStripProps = { total: Line; department: string | undefined; locale: Locale };

/** The figures of the whole page; each leads to its cases. */
export const FigureStrip = ({ total, department, locale }: FigureStripProps) => {
  const say = texts[locale];
  const figures = [
    ['open', total.open],
    ['due', total.due],
    ['near', total.near, 'text-near'],
    ['overdue', total.overdue, 'text-overdue'],
    ['unowned', total.unowned, 'text-overdue'],
    ['had_stop', percent(total.stoppedShare, locale)],
    ['overturned', total.overturned],
  ] as const;
  return (
    <ul aria-label={say.label} className="mt-5 flex flex-wrap gap-x-8 gap-y-3 border-y border-line py-3">
      {figures.map(([figure, value, ink]) => (
        <li key={figure}>
          <a href={paths.staff.supervisedCases(locale, { figure, department })} className="plain-link block">
            <b className={`figures block text-h2 leading-tight ${value === 0 ? '' : (ink ?? '')}`}>{value}</b>
            <span className="text-quiet">{say[figure]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};
