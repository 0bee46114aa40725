import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ServiceList } from './service-list.tsx';

const texts = words({
  zh: (total: number) => `查看全部 ${total} 项服务`,
  en: (total: number) => `See all ${total} services`,
});

/** As many services as one looks through without a search. */
const most = 40;

type ServiceDigestProps = {
  locale: Locale;
  services: readonly Service[];
  /** What finds the same services in the list, where they have pages and filters. */
  query: ServicesQuery;
  columns?: boolean;
};

/** Services that belong together: all of them, or the first and the way to the rest. */
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
