import { EventIndex } from '#app/_catalogue/event-index.tsx';
import { paths, type ServicesQuery } from '#app/_web/paths.ts';
import { listLifeEvents } from '#lib/catalogue/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    none: '没有找到符合的服务。',
    drop: '去掉筛选，在全部服务里找',
    tips: '可以换个说法试试，比如用“结婚”代替“婚姻登记手续”；也可以从下面遇到的事找起，或者拨打 12345 问一问。',
    events: '按事情找',
  },
  {
    none: 'No service matches.',
    drop: 'Search all services without the filters',
    tips: 'Try other words, or fewer of them. You can also start from a life event below, or ring 12345.',
    events: 'Life events',
  },
);

/** Finding nothing is not the end of the way. */
export const NothingFound = ({ locale, asked }: { locale: Locale; asked: ServicesQuery }) => (
  <div className="mt-5">
    <p className="text-large font-semibold">{words[locale].none}</p>
    {Object.entries(asked).some(([name, value]) => name !== 'q' && value) && (
      <p className="mt-2">
        <a href={paths.services(locale, { q: asked.q })}>{words[locale].drop}</a>
      </p>
    )}
    <p className="text-column mt-2 mb-6">{words[locale].tips}</p>
    <h2>{words[locale].events}</h2>
    <EventIndex locale={locale} events={listLifeEvents(asked.audience === 'business' ? 'business' : 'citizen')} />
  </div>
);
