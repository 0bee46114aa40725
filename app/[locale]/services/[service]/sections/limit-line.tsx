import { formatLimit } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: (promised: string, statutory: string) => `一条时间线：法律给 ${statutory}，本市用 ${promised}以内。`,
  en: (promised: string, statutory: string) =>
    `A line of days: the law allows ${statutory}, this city takes up to ${promised}.`,
});

const width = 640;

type Props = { limits: Guide['limits']; locale: Locale };

/** One mark for each day of the legal limit; the promised days are filled. Drawn only if both count the same unit. */
export const LimitLine = ({ limits: { statutory, promised }, locale }: Props) => {
  if (!statutory || statutory.unit === 'on-the-spot' || promised.unit !== statutory.unit || statutory.days > 60)
    return null;
  const step = width / statutory.days;
  const gap = Math.min(4, step / 4);
  return (
    <svg
      viewBox={`0 0 ${width} 20`}
      className="block h-5 w-full"
      preserveAspectRatio="none"
      role="img"
      aria-label={texts[locale](formatLimit(promised, locale), formatLimit(statutory, locale))}
    >
      {Array.from({ length: statutory.days }, (_, day) => (
        <rect
          key={day}
          x={day * step}
          y="2"
          width={step - gap}
          height="16"
          rx="1.5"
          className={day < promised.days ? 'fill-river' : 'fill-line'}
        />
      ))}
    </svg>
  );
};
