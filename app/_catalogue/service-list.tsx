import { formatLimit } from '#app/_ui/format.ts';
import { paths } from '#app/_web/paths.ts';
import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { Marked as MarkedTexts } from '#lib/search/search.ts';
import { Marked } from './marked.tsx';

const words = bilingual(
  {
    online: '可网上办',
    automatic: '无需申请',
    counter: '到窗口办',
    free: '免费',
    charged: '收费',
    none: '不用跑',
    visits: (n: number) => `跑 ${n} 次`,
  },
  {
    online: 'Apply online',
    automatic: 'No application needed',
    counter: 'At the counter',
    free: 'Free',
    charged: 'Fee',
    none: 'No visit',
    visits: (n: number) => (n === 1 ? '1 visit' : `${n} visits`),
  },
);

/** In one line: how, how long, what it costs, how many visits. */
const briefly = (guide: Guide, locale: Locale): string[] => {
  const say = words[locale];
  const how = isOnline(guide) ? say.online : guide.channels.includes('automatic') ? say.automatic : say.counter;
  return [
    how,
    formatLimit(guide.limits.promised, locale),
    guide.fee.charged ? say.charged : say.free,
    guide.visits === 0 ? say.none : say.visits(guide.visits),
  ];
};

type ServiceListProps = {
  locale: Locale;
  guides: Guide[];
  columns?: boolean;
  level?: 'h2' | 'h3';
  /** What of each service a search found. */
  marked?: Record<string, MarkedTexts>;
};

/** Services as lines, never as cards. */
export const ServiceList = ({
  locale,
  guides,
  columns = false,
  level: Heading = 'h3',
  marked = {},
}: ServiceListProps) => (
  <ul className={columns ? 'grid gap-x-10 wide:grid-cols-2' : 'text-column'}>
    {guides.map((guide) => (
      <li key={guide.id} className="border-b border-line py-4">
        <Heading className="text-base font-semibold">
          <a href={paths.service(locale, guide.id)}>
            <Marked text={guide.name[locale]} parts={marked[guide.id]?.title} />
          </a>
        </Heading>
        <p className="mt-1 line-clamp-2 elder:line-clamp-none">
          <Marked text={guide.summary[locale]} parts={marked[guide.id]?.summary} />
        </p>
        <ServiceFacts guide={guide} locale={locale} />
      </li>
    ))}
  </ul>
);

export const ServiceFacts = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <p className="mt-0.5 text-small text-quiet">
    {briefly(guide, locale).map((fact, index) => (
      <span key={fact}>
        {index > 0 && <span aria-hidden="true"> · </span>}
        {fact}
      </span>
    ))}
  </p>
);
