import { EventIndex } from '#app/_parts/catalogue/event-index.tsx';
import { SearchBox } from '#app/_parts/catalogue/search-box.tsx';
import { neededBy, type Needed } from '#app/_parts/recommendations/needed.ts';
import { RelatedToHome } from '#app/_parts/recommendations/related-by-usage.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { usageAtHand } from '#app/_server/usage.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, isLocale, type Locale } from '#lib/kernel/locale.ts';
import { MostNeeded } from './most-needed.tsx';
import { Notices } from './notices.tsx';

const texts = words({
  zh: {
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
  en: {
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
});

/** As many life events as the page has room for, in the editor's order. */
const most = 20;

/** The start: what people need most by the latest release, else by the editors; waiting for neither. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  const { name, portal } = theCatalogue().city;
  const usage = usageAtHand();
  const today = dayOf(new Date());
  return staticPage({
    request,
    locale,
    here: paths.home,
    title: { absolute: texts[locale].title(portal[locale], name[locale]) },
    summary: texts[locale].summary,
    indexed: true,
    // What a process says before it knows the latest release is not for long.
    version: usage && `${usage.week} ${today}`,
    children: (
      <PageFrame locale={locale} here={paths.home}>
        <Home locale={locale} needed={neededBy(usage, today)} />
      </PageFrame>
    ),
  });
};

const Home = ({ locale, needed }: { locale: Locale; needed: Needed }) => {
  const say = texts[locale];
  const named = [...new Set([...needed.services, ...needed.rising].map(({ id }) => id))];
  return (
    <>
      <div className="wide:py-6">
        <h1>{say.lead}</h1>
        <p className="mt-2 mb-5 text-column text-quiet">{say.summary}</p>
        <SearchBox locale={locale} />
      </div>
      <Section id="events" title={say.events} aside={<a href={paths.lifeEvents(locale)}>{say.allEvents}</a>}>
        <EventIndex locale={locale} events={theCatalogue().listLifeEvents('citizen').slice(0, most)} />
      </Section>
      <Section id="needed" title={say.needed} aside={<a href={paths.services(locale)}>{say.all}</a>}>
        <MostNeeded locale={locale} needed={needed} />
      </Section>
      <RelatedToHome locale={locale} named={named} />
      <Businesses locale={locale} />
      <Section id="notices" title={say.notices}>
        <Notices locale={locale} />
      </Section>
    </>
  );
};

const Businesses = ({ locale }: { locale: Locale }) => (
  <Section
    id="business"
    title={texts[locale].business}
    aside={<a href={paths.business(locale)}>{texts[locale].allBusiness}</a>}
  >
    <EventIndex locale={locale} events={theCatalogue().listLifeEvents('business').slice(0, most)} />
  </Section>
);
