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
    <ul className="mt-1 text-small tabular-nums">
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
const within = (value: number) => top + (Math.min(Math.max(value, opens), closes) - opens) * scale;

const WeekStrip = ({ hours, locale }: OpeningHoursProps) => (
  <svg
    viewBox={`0 0 ${7 * column} ${top + (closes - opens) * scale}`}
    className="block w-full max-w-72"
    aria-hidden="true"
  >
    {texts[locale].days.map((name, index) => (
      <g key={index}>
        <text x={(index + 0.5) * column} y="13" textAnchor="middle" fontSize="12" className="fill-quiet">
          {name}
        </text>
        <rect
          x={index * column + 2}
          y={top}
          width={column - 4}
          height={(closes - opens) * scale}
          rx="2"
          className="fill-line opacity-40"
        />
        {hours
          .filter(({ days }) => days.includes(index + 1))
          .map(({ from, to }) => (
            <rect
              key={from}
              x={index * column + 2}
              y={within(hour(from))}
              width={column - 4}
              height={within(hour(to)) - within(hour(from))}
              rx="2"
              className="fill-river"
            />
          ))}
      </g>
    ))}
  </svg>
);
