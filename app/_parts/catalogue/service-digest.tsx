import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ServiceList } from './service-list.tsx';

const texts = words({
  zh: (total: number) => `查看全部 ${total} 项服务`,
  en: (total: number) => `See all ${total} services`,
});

/** Up to this many services can be read through without a search. */
const most = 40;

type ServiceDigestProps = {
  locale: Locale;
  services: readonly Service[];
  /** The query for the same services in the full list, with pages and filters. */
  query: ServicesQuery;
  columns?: boolean;
};

/** All services of a group, or the first ones and a link to the rest. */
export const ServiceDigest = ({ locale, services, query, columns = false }: ServiceDigestProps) => (
  <>
    <ServiceList locale={locale} services={services.slice(0, most)} columns={columns} />
    {services.length > most && (
      <p className="mt-5">
        <a href={paths.services(locale, query)}>{texts[locale](services.length)}</a>
      </p>
    )}
  </>
);
