import { ServiceFacts } from '#app/_parts/catalogue/service-list.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { LineStop } from '#app/_ui/line-stop.tsx';

export const BundleParts = ({ bundle, locale }: { bundle: Bundle; locale: Locale }) => (
  <ol>
    {bundle.parts.map((part, index) => {
      const guide = theCatalogue().findGuide(part.service);
      return (
        guide && (
          <LineStop key={part.service} number={index + 1}>
            <h3 className="text-base">
              <a href={paths.service(locale, guide.id)}>{guide.name[locale]}</a>
              {part.when && <span className="ml-3 text-small font-normal text-quiet">{part.when[locale]}</span>}
            </h3>
            <p className="text-column">{part.why[locale]}</p>
            <ServiceFacts service={guide} locale={locale} />
          </LineStop>
        )
      );
    })}
  </ol>
);
