import type { Limits } from '#app/_parts/supervision/named-line.ts';
import type { Pace } from '#lib/applications/supervision/figures/figures.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    pace: (p50: number, p90: number) => `一半在 ${p50} 日内办结，九成在 ${p90} 日内`,
    late: '，超过承诺',
    promise: (days: number) => `，承诺 ${days} 日`,
    law: (days: number) => `，法定 ${days} 日`,
    axis: (most: number) => `0 到 ${most} 个工作日`,
  },
  en: {
    pace: (p50: number, p90: number) => `half decided within ${p50} days, nine in ten within ${p90}`,
    late: ', beyond the promise',
    promise: (days: number) => `, promised ${days}`,
    law: (days: number) => `, by law ${days}`,
    axis: (most: number) => `0 to ${most} working days`,
  },
});

const left = 4;
const width = 276;
const size = 'h-3.5 w-75 max-sm:max-w-full wide:h-3 wide:w-60 wide:max-w-none';

/** The end of the axis: what most rows need, in steps of five; what lies beyond it is an arrow. */
export function axisFor(rows: { p90: number | undefined; limits?: Limits | undefined }[]): number {
  const most = Math.max(...rows.map(({ p90, limits }) => Math.max(p90 ?? 0, limits?.promise ?? 0)), 5);
  return Math.min(40, Math.ceil(most / 5) * 5);
}

export const PaceAxis = ({ most, locale }: { most: number; locale: Locale }) => {
  const step = most > 20 ? 10 : 5;
  const days = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return (
    <svg
      viewBox="0 0 300 14"
      className={`${size} fill-current text-quiet`}
      role="img"
      aria-label={texts[locale].axis(most)}
    >
      {days.map((day) => (
        <text
          key={day}
          x={left + (width * day) / most}
          y="12"
          fontSize="13"
          textAnchor={day === 0 ? 'start' : 'middle'}
        >
          {day}
        </text>
      ))}
    </svg>
  );
};

type PaceStripProps = { pace: Pick<Pace, 'p50' | 'p90'>; limits?: Limits | undefined; most: number; locale: Locale };

/** Dot at the half, bar to nine in ten, red beyond the promise; a tick for the promise, a double one for the law. */
export const PaceStrip = ({ pace: { p50, p90 }, limits, most, locale }: PaceStripProps) => {
  const at = (days: number): number => left + (width * Math.min(days, most)) / most;
  const promise = limits?.promise;
  const red = p90 !== undefined && promise !== undefined && p90 > promise ? Math.max(promise, p50 ?? 0) : undefined;
  return (
    <svg viewBox="0 0 300 14" className={size} role="img" aria-label={sayOf({ p50, p90, limits, locale })}>
      <path d={`M${left} 7h${width}`} className="stroke-line" />
      {p50 !== undefined && p90 !== undefined && (
        <>
          <path d={`M${at(p50)} 3H${at(red ?? p90)}v8H${at(p50)}z`} className="fill-draw" />
          {red !== undefined && <path d={`M${at(red)} 3H${at(p90)}v8H${at(red)}z`} className="fill-overdue" />}
          <circle cx={at(p50)} cy="7" r="4" className="fill-ink" />
          {p90 > most && <Beyond ink="stroke-overdue" />}
        </>
      )}
      {promise !== undefined && promise <= most && (
        <path d={`M${at(promise)} 0v14`} className="stroke-river" strokeWidth="2.5" />
      )}
      {limits?.law !== undefined && <LawTick law={limits.law} x={at(limits.law)} most={most} />}
    </svg>
  );
};

const LawTick = ({ law, x, most }: { law: number; x: number; most: number }) =>
  law > most ? <Beyond ink="stroke-ink" /> : <path d={`M${x} 0v14M${x + 3} 0v14`} className="stroke-ink" />;

const Beyond = ({ ink }: { ink: string }) => <path d="M286 7h11m-4.5-4 4.5 4-4.5 4" fill="none" className={ink} />;

type Said = Pick<Pace, 'p50' | 'p90'> & Pick<PaceStripProps, 'limits' | 'locale'>;

function sayOf({ p50, p90, limits, locale }: Said): string {
  const say = texts[locale];
  if (p50 === undefined || p90 === undefined) return '—';
  const { promise, law } = limits ?? {};
  return [
    say.pace(p50, p90),
    promise !== undefined && say.promise(promise),
    law !== undefined && say.law(law),
    promise !== undefined && p90 > promise && say.late,
  ]
    .filter(Boolean)
    .join('');
}
