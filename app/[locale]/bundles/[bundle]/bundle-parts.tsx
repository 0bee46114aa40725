import { timeAndVisits } from '#app/_parts/catalogue/service-list.tsx';
import { LineStop } from '#app/_ui/line-stop.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { daysOf } from '#lib/catalogue/guide.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** The parts in order, each with a bar as long as its promised time. */
export const BundleParts = ({ bundle, locale }: { bundle: Bundle; locale: Locale }) => {
  const parts = bundle.parts.flatMap((part) => {
    const guide = theCatalogue().findGuide(part.service);
    return guide ? [{ ...part, guide, days: daysOf(guide.limits.promised) }] : [];
  });
  const longest = Math.max(1, ...parts.map(({ days }) => days));
  return (
    <ol className="text-column">
      {parts.map(({ guide, why, when, days }, index) => (
        <LineStop key={guide.id} number={index + 1}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="text-base">
              <a href={paths.service(locale, guide.id)} className="plain-link">
                {guide.name[locale]}
              </a>
            </h3>
            <p className="text-small text-quiet">{timeAndVisits(guide, locale)}</p>
          </div>
          <Bar share={days / longest} />
          {when && <p className="text-small font-semibold">{when[locale]}</p>}
          <p>{why[locale]}</p>
        </LineStop>
      ))}
    </ol>
  );
};

const Bar = ({ share }: { share: number }) => (
  <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="my-1.5 h-2 w-full text-draw" aria-hidden="true">
    <rect fill="currentColor" height="8" width={Math.max(2, Math.round(100 * share))} />
  </svg>
);
