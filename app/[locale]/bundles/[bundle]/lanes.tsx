import './lanes.css';
import { formatLimit } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Part } from './parts-of.ts';

const texts = words({
  zh: {
    start: '从这里开始',
    together: '下面这些可以同时办',
    done: '都办好',
    longest: (limit: string) => `最久的一项 ${limit}`,
  },
  en: {
    start: 'Start here',
    together: 'all of these can run at the same time',
    done: 'All done',
    longest: (limit: string) => `the longest takes ${limit}`,
  },
});

type Props = { parts: Part[]; locale: Locale };

/** The parts that come first as stops; the others as lanes beside each other, each as long as its promised time. */
export const Lanes = ({ parts, locale }: Props) => {
  const say = texts[locale];
  const first = parts.filter((part) => part.first);
  const lanes = parts.filter((part) => !part.first);
  const longest = lanes.toSorted((a, b) => b.days - a.days)[0];
  return (
    <ol className="lanes text-column">
      {first.map((part) => (
        <li key={part.guide.id} className="stop">
          <Head part={part} locale={locale} />
          <Words part={part} locale={locale} />
        </li>
      ))}
      {first.length === 0 && (
        <li className="stop">
          <b>{say.start}</b> <span className="text-small text-quiet">{say.together}</span>
        </li>
      )}
      {lanes.map((part) => (
        <li key={part.guide.id} className="lane">
          <div className="lane-head">
            <Head part={part} locale={locale} />
          </div>
          <Track share={part.days / Math.max(1, longest?.days ?? 1)} dashed={Boolean(part.onlyIf)} />
          <div className="lane-words">
            <Words part={part} locale={locale} />
          </div>
        </li>
      ))}
      {longest && (
        <li className="stop">
          <b>{say.done}</b>{' '}
          <span className="text-small text-quiet">
            {say.longest(formatLimit(longest.guide.limits.promised, locale))}
          </span>
        </li>
      )}
    </ol>
  );
};

const Head = ({ part: { guide }, locale }: { part: Part; locale: Locale }) => (
  <div className="flex items-baseline justify-between gap-x-4">
    <h3 className="min-w-0 text-base">
      <a href={paths.service(locale, guide.id)} className="plain-link">
        {guide.name[locale]}
      </a>
    </h3>
    <p className="shrink-0 text-small text-quiet">{formatLimit(guide.limits.promised, locale)}</p>
  </div>
);

const Words = ({ part: { when, onlyIf, why }, locale }: { part: Part; locale: Locale }) => (
  <p className="text-small text-quiet">
    {(onlyIf || when) && <b className="mr-3 font-semibold text-ink">{onlyIf?.[locale] ?? when?.[locale]}</b>}
    {why[locale]}
  </p>
);

/** The line of a lane and, on it, its time; a part that only some need is open and dashed. */
const Track = ({ share, dashed }: { share: number; dashed: boolean }) => (
  <div className="lane-track" aria-hidden="true">
    <svg viewBox="0 0 100 12" preserveAspectRatio="none">
      <path
        className="text-draw"
        stroke="currentColor"
        d="M0 6h100"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
      <rect
        y="1"
        height="10"
        width={Math.max(3, Math.round(100 * share))}
        className={dashed ? 'fill-paper stroke-river' : 'fill-river'}
        strokeDasharray={dashed ? '4 3' : undefined}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  </div>
);
