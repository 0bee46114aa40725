import { paths } from '#app/_request/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { languageOf } from './language-of.ts';
import { timeAndVisits } from './service-list.tsx';

/** A list to scan: names, with the time and the visits in a column of their own. */
export const ServiceRows = ({ locale, services }: { locale: Locale; services: readonly Guide[] }) => (
  <ul className="gap-x-12 border-t border-line wide:columns-2">
    {services.map((service) => (
      <li
        key={service.id}
        className="relative flex min-h-14 break-inside-avoid items-center justify-between gap-x-4 border-b border-line py-2.5 leading-snug"
      >
        <a
          href={paths.service(locale, service.id)}
          lang={languageOf(service, locale)}
          className="plain-link font-semibold after:absolute after:inset-0"
        >
          {service.name[locale]}
        </a>
        <span className="text-end text-small text-quiet">{timeAndVisits(service, locale)}</span>
      </li>
    ))}
  </ul>
);
