import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { daysOf } from '#lib/catalogue/guide.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { parts: (n: number) => `${n} 个事项` },
  en: { parts: (n: number) => `${n} services` },
});

/** Each bundle with a bar for each part, as long as the promised time. */
export const BundleTiles = ({ locale, bundles }: { locale: Locale; bundles: Bundle[] }) => (
  <ul className="grid grid-cols-2 gap-3 wide:grid-cols-3 wide:gap-6 elder:grid-cols-1">
    {bundles.map((bundle) => (
      <li key={bundle.id} className="relative rounded border border-line bg-surface p-4 leading-snug wide:p-6">
        <Bars bundle={bundle} />
        <a
          href={paths.bundle(locale, bundle.id)}
          className="plain-link font-semibold after:absolute after:inset-0 wide:text-large"
        >
          {bundle.name[locale]}
        </a>
        <p className="text-small text-quiet">{texts[locale].parts(bundle.parts.length)}</p>
      </li>
    ))}
  </ul>
);

const width = 200;
/** The lines of a tile: as many as the fullest bundle has. */
const height = 48;

const Bars = ({ bundle }: { bundle: Bundle }) => {
  const days = bundle.parts.flatMap(({ service }) => {
    const guide = theCatalogue().findGuide(service);
    return guide ? [daysOf(guide.limits.promised)] : [];
  });
  const longest = Math.max(1, ...days);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="mb-3.5 h-12 w-full text-draw"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {days.map((some, index) => (
        <path
          key={bundle.parts[index]?.service}
          vectorEffect="non-scaling-stroke"
          className={index === 0 ? 'stroke-river' : ''}
          d={`M2 ${2 + index * 6}h${Math.round(barOf(some, longest))}`}
        />
      ))}
    </svg>
  );
};

/** A length that shows days beside months: it grows with the root of the time. */
const barOf = (days: number, longest: number): number => 8 + (width - 12) * Math.sqrt(days / longest);
