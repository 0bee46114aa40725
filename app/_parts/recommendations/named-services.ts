import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Audience } from '#lib/catalogue/guide.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/**
 * The facts needed to recommend a service. `lang` is its name's language if it differs from the page's; `isShown` is
 * false for an editor's "never to", `isQuiet` true for "never from"; `notWith` are ids it is never recommended beside.
 */
export type NamedService = {
  name: string;
  lang?: string | undefined;
  address: string;
  audience: Audience[];
  events: string[];
  isShown: boolean;
  isQuiet: boolean;
  notWith: string[];
};

/** Services by id; a device gets the city's own alone. */
export function namedServices(
  locale: Locale,
  services: readonly Service[] = theCatalogue().listGuides(),
): Record<string, NamedService> {
  const { neverFrom, neverTo, notTogether } = theCatalogue().findSensitiveServices();
  return Object.fromEntries(
    services.map((service) => [
      service.id,
      {
        name: service.name[locale],
        lang: languageOf(service, locale),
        address: paths.service(locale, service.id),
        audience: service.audience,
        events: service.lifeEvents.flatMap((event) => theCatalogue().findLifeEvent(event)?.name[locale] ?? []),
        isShown: !neverTo.includes(service.id),
        isQuiet: neverFrom.includes(service.id),
        notWith: notTogether.filter((group) => group.includes(service.id)).flat(),
      },
    ]),
  );
}
