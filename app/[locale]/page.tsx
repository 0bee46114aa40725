import type { Metadata } from 'next';
import { EventIndex } from '#app/_catalogue/event-index.tsx';
import { SearchBox } from '#app/_catalogue/search-box.tsx';
import { ServiceList } from '#app/_catalogue/service-list.tsx';
import { mostNeeded } from '#app/_recommend/leads.ts';
import { RelatedToHome } from '#app/_recommend/related.tsx';
import { PageFrame } from '#app/_ui/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { describe } from '#app/_web/describe.ts';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import { findGuide, listLifeEvents, theCity } from '#lib/catalogue/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { Notices } from './notices.tsx';

const words = bilingual(
  {
    title: (portal: string, city: string) => `${portal}：在网上办${city}的事`,
    lead: '您要办什么事？',
    summary: '查怎么办、带什么、多久办好；能网上办的，在这里办。',
    events: '按您遇到的事找',
    allEvents: '全部事情',
    needed: '大家常办',
    business: '企业常办',
    all: '全部服务',
    allBusiness: '企业专区',
    notices: '通知公告',
  },
  {
    title: (portal: string, _city: string) => `${portal}: deal with the city online`,
    lead: 'What do you need to do?',
    summary: 'See who can apply, what to bring and how long it takes, then apply here.',
    events: 'Find it by what is happening',
    allEvents: 'All life events',
    needed: 'Most needed',
    business: 'For businesses',
    all: 'All services',
    allBusiness: 'More for businesses',
    notices: 'Notices',
  },
);

/** As many life events as the page has room for, in the editor's order. */
const most = 20;

/** An address in a third language is no page of ours. */
export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  const { name, portal } = theCity();
  const title = words[locale].title(portal[locale], name[locale]);
  return {
    ...describe({ locale, here: paths.home, title, summary: words[locale].summary }),
    title: { absolute: title },
  };
};

const HomePage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = words[locale];
  return (
    <PageFrame locale={locale} here={paths.home}>
      <div className="wide:py-6">
        <h1>{say.lead}</h1>
        <p className="mt-2 mb-5 text-column text-quiet">{say.summary}</p>
        <SearchBox locale={locale} />
      </div>
      <Section id="events" title={say.events} aside={<a href={paths.lifeEvents(locale)}>{say.allEvents}</a>}>
        <EventIndex locale={locale} events={listLifeEvents('citizen').slice(0, most)} />
      </Section>
      <Section id="needed" title={say.needed} aside={<a href={paths.services(locale)}>{say.all}</a>}>
        <ServiceList locale={locale} services={mostNeeded().flatMap((id) => findGuide(id) ?? [])} columns />
      </Section>
      <RelatedToHome locale={locale} />
      <Businesses locale={locale} />
      <Section id="notices" title={say.notices}>
        <Notices locale={locale} />
      </Section>
    </PageFrame>
  );
};

const Businesses = ({ locale }: { locale: Locale }) => (
  <Section
    id="business"
    title={words[locale].business}
    aside={<a href={paths.business(locale)}>{words[locale].allBusiness}</a>}
  >
    <EventIndex locale={locale} events={listLifeEvents('business').slice(0, most)} />
  </Section>
);

export default HomePage;
