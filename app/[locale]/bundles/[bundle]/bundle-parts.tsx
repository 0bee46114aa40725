import { timeAndVisits } from '#app/_parts/catalogue/service-list.tsx';
import { LineStop } from '#app/_ui/line-stop.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { daysOf } from '#lib/catalogue/guide.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The parts in order, each with a bar as long as its promised time; dashed where only some need it. */
export const BundleParts = ({ bundle, locale }: { bundle: Bundle; locale: Locale }) => {
  const parts = bundle.parts.flatMap((part) => {
    const guide = theCatalogue().findGuide(part.service);
    return guide ? [{ ...part, guide, days: daysOf(guide.limits.promised) }] : [];
  });
  const longest = Math.max(1, ...parts.map(({ days }) => days));
  return (
    <ol className="text-column">
      {parts.map(({ guide, why, when, days }, index) => (
        <LineStop key={guide.id} number={index + 1} filled={!when}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="text-base">
              <a href={paths.service(locale, guide.id)} className="plain-link">
                {guide.name[locale]}
              </a>
            </h3>
            <p className="text-small text-quiet">{timeAndVisits(guide, locale)}</p>
          </div>
          <Bar share={days / longest} isDashed={when !== undefined} />
          {when && <p className="text-small font-semibold">{when[locale]}</p>}
          <p>{why[locale]}</p>
        </LineStop>
      ))}
    </ol>
  );
};

const Bar = ({ share, isDashed }: { share: number; isDashed: boolean }) => (
  <svg
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    className="my-1.5 h-2.5 w-full text-river"
    fill={isDashed ? 'none' : 'currentColor'}
    stroke="currentColor"
    strokeWidth="1.5"
    strokeDasharray={isDashed ? '4 4' : undefined}
    aria-hidden="true"
  >
    <rect vectorEffect="non-scaling-stroke" x="0.2" y="1" height="8" width={Math.max(2, Math.round(99 * share))} />
  </svg>
);
