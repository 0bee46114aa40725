import { EventIndex } from '#app/_parts/catalogue/event-index.tsx';
import { RelatedToNothing } from '#app/_parts/recommendations/related-by-usage.tsx';
import { paths, type ServicesQuery } from '#app/_request/paths.ts';
import { addressNameOf } from '#app/_request/services-query.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { RelaxedFilter } from '#lib/search/relax-filters.ts';
import { nearestEvents } from '#lib/search/nearest-events.ts';
import { filterWords } from './filter-words.ts';

const texts = words({
  zh: {
    none: '没有找到符合的服务。',
    narrow: '筛选条件可能太窄了。您可以去掉其中一个：',
    drop: (filter: string, total: number) => `去掉“${filter}”，有 ${total} 项服务`,
    dropAll: '去掉所有筛选，在全部服务里找',
    tips: (hotline: string) =>
      `可以换个说法试试，用两三个词就够，比如“换身份证”“开饭店”；也可以从下面的人生阶段找起，或者拨打 ${hotline} 问一问。`,
    near: '可能与这些事有关',
    events: '按人生阶段找',
    all: '查看全部服务',
  },
  en: {
    none: 'No service matches.',
    narrow: 'The filters may be too narrow. You could drop one:',
    drop: (filter: string, total: number) => `Without “${filter}”: ${total === 1 ? '1 service' : `${total} services`}`,
    dropAll: 'Search all services without filters',
    tips: (hotline: string) =>
      `Try other words; two or three are enough, such as “renew ID card” or “open a restaurant”. You can also start from a life event below, or ring ${hotline}.`,
    near: 'This may be about',
    events: 'Life events',
    all: 'See all services',
  },
});

/** Nobody looks through more life events; they keep the editor's order. */
const most = 20;

type NothingFoundProps = { locale: Locale; asked: ServicesQuery; relaxed: RelaxedFilter[] };

/** Offers filters to drop, near life events and the hotline, so that a search without hits is no dead end. */
export const NothingFound = ({ locale, asked, relaxed }: NothingFoundProps) => {
  const say = texts[locale];
  const catalogue = theCatalogue();
  const near = nearestEvents(catalogue, locale, asked.q ?? '');
  return (
    <div className="mt-5">
      <p className="text-large font-semibold">{say.none}</p>
      {isNarrowed(asked) && <Drops locale={locale} asked={asked} relaxed={relaxed} />}
      <p className="mt-2 mb-6 text-column">{say.tips(catalogue.city.hotline.number)}</p>
      <h2>{near.length > 0 ? say.near : say.events}</h2>
      <EventIndex
        locale={locale}
        events={
          near.length > 0
            ? near
            : catalogue.listLifeEvents(asked.audience === 'business' ? 'business' : 'citizen').slice(0, most)
        }
      />
      <p className="mt-6">
        <a href={paths.services(locale)}>{say.all}</a>
      </p>
      <RelatedToNothing locale={locale} />
    </div>
  );
};

const isNarrowed = (asked: ServicesQuery): boolean =>
  Object.entries(asked).some(([name, value]) => name !== 'q' && name !== 'page' && value);

const Drops = ({ locale, asked, relaxed }: NothingFoundProps) => {
  const say = texts[locale];
  return (
    <>
      {relaxed.length > 0 && (
        <>
          <p className="mt-2">{say.narrow}</p>
          <ul className="mt-1 list-disc pl-6">
            {relaxed.map(({ without, total }) => {
              const name = addressNameOf[without];
              return (
                <li key={without}>
                  <a href={paths.services(locale, { ...asked, page: undefined, [name]: undefined })}>
                    {say.drop(sayFilter(name, asked, locale), total)}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="mt-2">
        <a href={paths.services(locale, { q: asked.q })}>{say.dropAll}</a>
      </p>
    </>
  );
};

type FilterName = (typeof addressNameOf)[keyof typeof addressNameOf];

/** A filter as its field names it: 可网上办, 部门：公安局. */
function sayFilter(name: FilterName, asked: ServicesQuery, locale: Locale): string {
  const say = filterWords[locale];
  const value = asked[name] ?? '';
  if (name === 'online' || name === 'instant') return say[name];
  return `${say[name]}${say.colon}${nameOf[name](value, locale) ?? value}`;
}

const nameOf: Record<
  Exclude<FilterName, 'online' | 'instant'>,
  (value: string, locale: Locale) => string | undefined
> = {
  audience: (value, locale) => (value === 'citizen' || value === 'business' ? filterWords[locale][value] : undefined),
  event: (value, locale) => theCatalogue().findLifeEvent(value)?.name[locale],
  department: (value, locale) => theCatalogue().findDepartment(value)?.name[locale],
};
