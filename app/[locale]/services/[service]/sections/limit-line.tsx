import { formatLimit } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: (promised: string, statutory: string) => `一条时间线：法律给 ${statutory}，本市用 ${promised}以内。`,
  en: (promised: string, statutory: string) =>
    `A line of days: the law allows ${statutory}, this city takes up to ${promised}.`,
});

type Props = { limits: Guide['limits']; locale: Locale };

/** One mark for each day of the legal limit; the promised days are filled. Drawn only if both count the same unit. */
export const LimitLine = ({ limits: { statutory, promised }, locale }: Props) => {
  if (!statutory || statutory.unit === 'on-the-spot' || promised.unit !== statutory.unit || statutory.days > 60)
    return null;
  return (
    <svg
      viewBox={`0 0 ${statutory.days * 10 - 1} 20`}
      className="block h-5 w-full"
      preserveAspectRatio="none"
      role="img"
      aria-label={texts[locale](formatLimit(promised, locale), formatLimit(statutory, locale))}
    >
      <path className="fill-river" d={marks(0, promised.days)} />
      <path className="fill-line" d={marks(promised.days, statutory.days)} />
    </svg>
  );
};

/** A mark for each day from one to before another; as one path it is a tenth of the bytes. */
const marks = (from: number, to: number): string =>
  Array.from({ length: Math.max(0, to - from) }, (_, day) => `M${(from + day) * 10} 2h9v16h-9z`).join('');
