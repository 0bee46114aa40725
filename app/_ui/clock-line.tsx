import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { TracedDay } from '#lib/deadlines/trace.ts';
import { formatDate } from './format.ts';

const texts = words({
  zh: {
    today: '今天',
    decided: '决定',
    used: '已计入',
    left: '还剩',
    stopped: '计时中止',
    free: '休息日，不计',
    due: '到期',
    late: '已超期',
    says: '办理期限：从',
    until: '到',
    passed: '已计入天数',
    of: '共',
  },
  en: {
    today: 'Today',
    decided: 'Decided',
    used: 'Counted',
    left: 'Still to come',
    stopped: 'Clock stopped',
    free: 'Day off, not counted',
    due: 'Due',
    late: 'Overdue',
    says: 'The time limit runs from ',
    until: ' to ',
    passed: 'days counted',
    of: 'of',
  },
});

type ClockLineProps = {
  locale: Locale;
  days: TracedDay[];
  /** The day up to which time has run: today, or the day of the decision. */
  until: Day;
  decided?: boolean;
  id: string;
};

const width = 360;
const margin = 6;

/** The clock as a line of days: counted ones filled, stops hatched, days off a thin stroke, the last day marked. */
export const ClockLine = ({ locale, days, until, decided, id }: ClockLineProps) => {
  const cell = (width - 2 * margin) / Math.max(days.length, 1);
  const at = (index: number) => margin + index * cell;
  const now = days.findLastIndex(({ day }) => day <= until);
  const due = days.findLastIndex(({ kind }) => kind !== 'late');
  return (
    <figure className="text-column">
      <svg viewBox={`0 0 ${width} 62`} role="img" aria-label={summary(days, until, locale)} className="block w-full">
        <Hatching id={`${id}-hatching`} />
        {days.map(({ day, kind }, index) => (
          <DayMark key={day} {...{ kind, cell, id }} x={at(index)} past={day <= until} />
        ))}
        {now >= 0 && <Flag x={at(now) + cell / 2} text={decided ? texts[locale].decided : texts[locale].today} up />}
        <Flag x={at(due) + cell / 2} text={texts[locale].due} />
      </svg>
      <Legend locale={locale} id={id} kinds={new Set(days.map(({ kind }) => kind))} />
    </figure>
  );
};

const summary = (days: TracedDay[], until: Day, locale: Locale): string => {
  const say = texts[locale];
  const counted = days.filter(({ kind }) => kind === 'counted');
  const passed = counted.filter(({ day }) => day <= until).length;
  const [first, last] = [days[0]?.day ?? until, days.findLast(({ kind }) => kind !== 'late')?.day ?? until];
  const late = days.filter(({ kind }) => kind === 'late').length;
  return `${say.says}${formatDate(first, locale)}${say.until}${formatDate(last, locale)}; ${say.passed} ${passed}, ${say.of} ${counted.length}${late ? `; ${say.late}` : ''}`;
};

type DayMarkProps = { kind: TracedDay['kind']; x: number; cell: number; past: boolean; id: string };

const DayMark = ({ kind, x, cell, past, id }: DayMarkProps) => {
  const box = { x: x + cell * 0.08, width: cell * 0.84, y: 22, height: 18 };
  if (kind === 'free') return <rect {...box} y={30} height={2} className="fill-line" />;
  if (kind === 'late') return <rect {...box} y={26} height={10} className="fill-overdue" />;
  if (kind === 'stopped')
    return <rect {...box} fill={`url(#${id}-hatching)`} className="stroke-paused" strokeWidth="0.6" />;
  if (kind === 'accepted') return <circle cx={x + cell / 2} cy={31} r={Math.min(cell * 0.4, 5)} className="fill-ink" />;
  return <rect {...box} strokeWidth="0.9" className={past ? 'fill-river stroke-river' : 'fill-surface stroke-river'} />;
};

const Hatching = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="4" className="fill-paused-tint" />
      <line x1="0" y1="0" x2="0" y2="4" strokeWidth="2" className="stroke-paused" />
    </pattern>
  </defs>
);

const Flag = ({ x, text, up }: { x: number; text: string; up?: boolean }) => (
  <g>
    <line
      x1={x}
      x2={x}
      y1={up ? 14 : 20}
      y2={up ? 42 : 48}
      strokeWidth="1.5"
      className={up ? 'stroke-ink' : 'stroke-overdue'}
    />
    <text
      x={x}
      y={up ? 11 : 60}
      fontSize="12"
      fontWeight="600"
      textAnchor={x < 40 ? 'start' : x > width - 40 ? 'end' : 'middle'}
      className={up ? 'fill-ink' : 'fill-overdue'}
    >
      {text}
    </text>
  </g>
);

const Legend = ({ locale, id, kinds }: { locale: Locale; id: string; kinds: Set<TracedDay['kind']> }) => (
  <figcaption className="mt-1 flex flex-wrap gap-x-5 text-small text-quiet">
    <Key text={texts[locale].used} className="fill-river stroke-river" />
    <Key text={texts[locale].left} className="fill-surface stroke-river" />
    {kinds.has('stopped') && (
      <Key text={texts[locale].stopped} fill={`url(#${id}-hatching)`} className="stroke-paused" />
    )}
    {kinds.has('late') && <Key text={texts[locale].late} className="fill-overdue" />}
    {kinds.has('free') && <Key text={texts[locale].free} thin className="fill-line" />}
  </figcaption>
);

const Key = ({ text, thin, ...look }: { text: string; thin?: boolean; className: string; fill?: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <svg viewBox="0 0 12 12" className="size-[0.8em]" aria-hidden="true">
      <rect x="1" width="10" {...(thin ? { y: 5, height: 2 } : { y: 1, height: 10 })} {...look} />
    </svg>
    {text}
  </span>
);
