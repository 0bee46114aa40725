import { formatLimit } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { isPartlyFree, type Fee } from '#lib/catalogue/fee-schema.ts';
import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import type { Fixture } from '#lib/catalogue/fixture.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Marked as MarkedTexts } from '#lib/search/search.ts';
import { languageOf } from './language-of.ts';
import { Marked } from './marked.tsx';
import { stateWords } from './state-words.ts';

const texts = words({
  zh: {
    online: '可网上办',
    automatic: '无需申请',
    counter: '到窗口办',
    free: '免费',
    partlyFree: '部分情形免费',
    charged: '收费',
    none: '不用跑',
    visits: (n: number) => `跑 ${n} 次`,
    imported: '试验条目',
  },
  en: {
    online: 'Apply online',
    automatic: 'No application needed',
    counter: 'At the counter',
    free: 'Free',
    partlyFree: 'Free in some cases',
    charged: 'Fee',
    none: 'No visit',
    visits: (n: number) => (n === 1 ? '1 visit' : `${n} visits`),
    imported: 'Test entry',
  },
});

/** One line: channel, time, cost, visits; for a fixture, the facts of its source. */
const briefly = (service: Service, locale: Locale): string[] =>
  service.fixture ? toldOf(service, locale) : inShort(service, locale);

const toldOf = ({ limits: { promised }, visits }: Fixture, locale: Locale): string[] => [
  texts[locale].imported,
  ...(promised ? [formatLimit(promised, locale)] : []),
  ...(visits === undefined ? [] : [sayVisits(visits, locale)]),
];

const inShort = (guide: Guide, locale: Locale): string[] => {
  const say = texts[locale];
  const how = guide.suspended
    ? stateWords[locale][guide.suspended.state ?? 'closed']
    : isOnline(guide)
      ? say.online
      : guide.channels.includes('automatic')
        ? say.automatic
        : say.counter;
  return [how, formatLimit(guide.limits.promised, locale), sayFee(guide.fee, locale), sayVisits(guide.visits, locale)];
};

/** 10 天 · 不用跑 / 10 days · No visit */
export const timeAndVisits = ({ limits, visits }: Guide, locale: Locale): string =>
  `${formatLimit(limits.promised, locale)} · ${sayVisits(visits, locale)}`;

const sayFee = (fee: Fee, locale: Locale): string => {
  if (isPartlyFree(fee)) return texts[locale].partlyFree;
  return fee.charged ? texts[locale].charged : texts[locale].free;
};

const sayVisits = (visits: number, locale: Locale): string =>
  visits === 0 ? texts[locale].none : texts[locale].visits(visits);

type ServiceListProps = {
  locale: Locale;
  services: readonly Service[];
  columns?: boolean;
  level?: 'h2' | 'h3';
  /** The matched texts of each service. */
  marked?: Record<string, MarkedTexts>;
  /** The address the browser pings when a link is followed. */
  ping?: ((service: string, index: number) => string) | undefined;
};

export const ServiceList = ({
  locale,
  services,
  columns = false,
  level: Heading = 'h3',
  marked = {},
  ping,
}: ServiceListProps) => (
  <ul className={columns ? 'grid gap-x-10 wide:grid-cols-2' : 'text-column'}>
    {services.map((service, index) => (
      <li key={service.id} className="border-b border-line py-4 first:border-t">
        <Heading className="text-base font-semibold" lang={languageOf(service, locale)}>
          <a href={paths.service(locale, service.id)} ping={ping?.(service.id, index)} className="plain-link">
            <Marked text={service.name[locale]} parts={marked[service.id]?.title} />
          </a>
        </Heading>
        <p className="mt-1 line-clamp-2 elder:line-clamp-none" lang={languageOf(service, locale)}>
          <Marked text={service.summary[locale]} parts={marked[service.id]?.summary} />
        </p>
        <ServiceFacts service={service} locale={locale} />
      </li>
    ))}
  </ul>
);

export const ServiceFacts = ({ service, locale }: { service: Service; locale: Locale }) => (
  <p className="mt-0.5 text-small text-quiet">
    {briefly(service, locale).map((fact, index) => (
      <span key={fact}>
        {index > 0 && <span aria-hidden="true"> · </span>}
        {fact}
      </span>
    ))}
  </p>
);
