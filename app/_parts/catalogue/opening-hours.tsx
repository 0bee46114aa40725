import type { Place } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sayHours } from '#lib/catalogue/say-hours.ts';

const texts = words({
  zh: { days: ['一', '二', '三', '四', '五', '六', '日'] },
  en: { days: ['M', 'T', 'W', 'T', 'F', 'S', 'S'] },
});

type Hours = Place['hours'];
type OpeningHoursProps = { hours: Hours; locale: Locale };

/** The week as a strip, and the same in words below it. */
export const OpeningHours = ({ hours, locale }: OpeningHoursProps) => (
  <div>
    <WeekStrip hours={hours} locale={locale} />
    <ul className="mt-1 text-small figures">
      {sayHours(hours, locale).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

const column = 34;
const top = 20;
const opens = 8;
const closes = 20;
const scale = 5;
const hour = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
const within = (value: number) => Math.round(top + (Math.min(Math.max(value, opens), closes) - opens) * scale);
const days = [0, 1, 2, 3, 4, 5, 6];

/** A bar of a day (Monday is 0) between two heights, as a path. */
const bar = (day: number, from: number, to: number): string =>
  `M${day * column + 2} ${from}h${column - 4}V${to}h-${column - 4}z`;

const WeekStrip = ({ hours, locale }: OpeningHoursProps) => (
  <svg
    viewBox={`0 0 ${7 * column} ${within(closes)}`}
    className="block w-full max-w-72"
    textAnchor="middle"
    fontSize="12"
    aria-hidden="true"
  >
    {texts[locale].days.map((name, day) => (
      <text key={day} x={(day + 0.5) * column} y="13" className="fill-quiet">
        {name}
      </text>
    ))}
    <path d={days.map((day) => bar(day, top, within(closes))).join('')} className="fill-line opacity-40" />
    <path
      d={hours
        .flatMap((span) => span.days.map((day) => bar(day - 1, within(hour(span.from)), within(hour(span.to)))))
        .join('')}
      className="fill-river"
    />
  </svg>
);
