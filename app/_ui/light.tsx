import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Light } from '#lib/deadlines/light.ts';

export const lightWords = words<Record<Light, string>>({
  zh: { normal: '期限内', near: '临近期限', overdue: '已超期', paused: '计时暂停' },
  en: { normal: 'On time', near: 'Due soon', overdue: 'Overdue', paused: 'Clock stopped' },
});

const looks: Record<Light, { ink: string; shape: string }> = {
  normal: { ink: 'text-normal', shape: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z' },
  near: { ink: 'text-near', shape: 'M8 1.5l7 12.5h-14z' },
  overdue: { ink: 'text-overdue', shape: 'M8 .5l7.5 7.5l-7.5 7.5l-7.5-7.5z' },
  paused: { ink: 'text-paused', shape: 'M3 2h3.5v12h-3.5zM9.5 2h3.5v12h-3.5z' },
};

/** 红黄灯: colour, word and shape together. */
export const LightMark = ({ light, locale }: { light: Light; locale: Locale }) => (
  <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${looks[light].ink}`}>
    <svg viewBox="0 0 16 16" className="size-[0.8em]" fill="currentColor" aria-hidden="true">
      <path d={looks[light].shape} />
    </svg>
    {lightWords[locale][light]}
  </span>
);
