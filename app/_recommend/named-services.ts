import { paths } from '#app/_web/paths.ts';
import { findLifeEvent, findSensitiveServices, listGuides } from '#lib/catalogue/read.ts';
import type { Audience } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** What a device must know of a service to recommend it. `isShown` is false where an editor said "never to". */
export type NamedService = { name: string; address: string; audience: Audience[]; events: string[]; isShown: boolean };

export function namedServices(locale: Locale): Record<string, NamedService> {
  const { neverTo } = findSensitiveServices();
  return Object.fromEntries(
    listGuides().map(({ id, name, audience, lifeEvents }) => [
      id,
      {
        name: name[locale],
        address: paths.service(locale, id),
        audience,
        events: lifeEvents.flatMap((event) => findLifeEvent(event)?.name[locale] ?? []),
        isShown: !neverTo.includes(id),
      },
    ]),
  );
}
