import { paths } from '#app/_request/paths.ts';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import type { LifeEvent } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const EventRows = ({ locale, events }: { locale: Locale; events: LifeEvent[] }) => (
  <ul className="border-t border-line">
    {events.map((event) => (
      <li key={event.id} lang={languageOf(event, locale)} className="relative border-b border-line py-2.5 leading-snug">
        <h3 className="text-base">
          <a href={paths.lifeEvent(locale, event.id)} className="plain-link after:absolute after:inset-0">
            {event.name[locale]}
          </a>
        </h3>
        <p className="text-small text-quiet">{event.summary[locale]}</p>
      </li>
    ))}
  </ul>
);
