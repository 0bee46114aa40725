import { BundleTiles } from '#app/_parts/catalogue/bundle-tiles.tsx';
import { cityWords } from '#app/_parts/eligibility/words.ts';
import { neededBy, type Needed } from '#app/_parts/recommendations/needed.ts';
import { RelatedToHome } from '#app/_parts/recommendations/related-by-usage.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { Section } from '#app/_ui/section.tsx';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { usageAtHand } from '#app/_server/usage.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { editionAtHand, refreshWhereAsleep } from '#app/_server/published.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, isLocale, type Locale } from '#lib/kernel/locale.ts';
import { Band } from './band.tsx';
import { Doors } from './doors.tsx';
import { EventRows } from './event-rows.tsx';
import { LifeStages } from './life-stages.tsx';
import { MostNeeded } from './most-needed.tsx';
import { Notices } from './notices.tsx';

const texts = words({
  zh: {
    title: (portal: string, city: string) => `${portal}：在网上办${city}的事`,
    summary: '查怎么办、带什么、多久办好；能网上办的，在这里办。',
    needed: '大家常办',
    all: (n: number) => `全部 ${n} 个事项`,
    bundles: '一件事，一次办',
    bars: '几个部门的事连着办。每条线是一个事项，长短是承诺的时间。',
    stages: '按人生阶段找',
    allEvents: '全部人生阶段',
    business: '企业办事',
    allBusiness: '企业专区',
    notices: '通知',
  },
  en: {
    title: (portal: string, _city: string) => `${portal}: deal with the city online`,
    summary: 'See who can apply, what to bring and how long it takes, then apply here.',
    needed: 'Most needed',
    all: (n: number) => `All ${n} services`,
    bundles: 'Several services at once',
    bars: 'What several departments do, in order. Each line is a service, as long as its promised time.',
    stages: 'Browse by life event',
    allEvents: 'All life events',
    business: 'Business',
    allBusiness: 'More for business',
    notices: 'Notices',
  },
});

/** As many life events as the page has room for, in the editor's order. */
const most = 20;

/** The start: what people need most by the latest release, else by the editors; waiting for neither. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  await refreshWhereAsleep();
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
    version: usage && `${usage.week} ${today} ${editionAtHand().name}`,
    children: (
      <PageFrame locale={locale} here={paths.home} band={<Band locale={locale} />}>
        <Home locale={locale} needed={neededBy(usage, today)} />
      </PageFrame>
    ),
  });
};

const Home = ({ locale, needed }: { locale: Locale; needed: Needed }) => {
  const say = texts[locale];
  const { listBundles, listServices } = theCatalogue();
  const named = [...new Set([...needed.services, ...needed.rising].map(({ id }) => id))];
  return (
    <>
      <Doors locale={locale} />
      <Section
        id="needed"
        title={say.needed}
        aside={
          <span className="flex gap-x-5">
            <a href={paths.whatICanGet(locale, 'citizen')}>{cityWords[locale].title.citizen}</a>
            <a href={paths.services(locale)}>{say.all(listServices().length)}</a>
          </span>
        }
      >
        <MostNeeded locale={locale} needed={needed} />
      </Section>
      <Section id="bundles" title={say.bundles} aside={<a href={paths.bundles(locale)}>{pageNames[locale].bundles}</a>}>
        <p className="-mt-2 mb-5 text-small text-quiet">{say.bars}</p>
        <BundleTiles locale={locale} bundles={listBundles()} />
      </Section>
      <Section id="events" title={say.stages} aside={<a href={paths.lifeEvents(locale)}>{say.allEvents}</a>}>
        <LifeStages locale={locale} />
      </Section>
      <RelatedToHome locale={locale} named={named} />
      <div className="gap-x-12 wide:grid wide:grid-cols-2">
        <Section id="business" title={say.business} aside={<a href={paths.business(locale)}>{say.allBusiness}</a>}>
          <EventRows locale={locale} events={theCatalogue().listLifeEvents('business').slice(0, most)} />
        </Section>
        <Section id="notices" title={say.notices}>
          <Notices locale={locale} />
        </Section>
      </div>
    </>
  );
};
