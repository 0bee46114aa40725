import { languageOf } from './language-of.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import type { LifeEvent } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type EventIndexProps = { locale: Locale; events: LifeEvent[]; level?: 'h2' | 'h3' };

export const EventIndex = ({ locale, events, level: Heading = 'h3' }: EventIndexProps) => (
  <ul className="grid grid-cols-2 gap-x-6 wide:grid-cols-4 wide:gap-x-10 elder:grid-cols-1">
    {events.map((event) => (
      <li key={event.id} lang={languageOf(event, locale)} className="relative border-b border-line py-3 wide:py-4">
        <div className="flex items-start gap-3">
          <Icon name={event.icon} className="mt-[0.12em] size-[1.5em] text-river" />
          <Heading className="text-base leading-normal">
            <a href={paths.lifeEvent(locale, event.id)} className="plain-link after:absolute after:inset-0">
              {event.name[locale]}
            </a>
          </Heading>
        </div>
        <p className="mt-1 hidden text-small leading-normal text-quiet wide:block elder:block">
          {event.summary[locale]}
        </p>
      </li>
    ))}
  </ul>
);
