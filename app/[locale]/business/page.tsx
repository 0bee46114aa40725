import type { Metadata } from 'next';
import { BundleList } from '#app/_parts/catalogue/bundle-list.tsx';
import { EventIndex } from '#app/_parts/catalogue/event-index.tsx';
import { ServiceDigest } from '#app/_parts/catalogue/service-digest.tsx';
import { cityWords } from '#app/_parts/eligibility/words.ts';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '企业专区',
    summary: '开办、经营、用工、变更到注销，企业和个体户要办的事都在这里。',
    events: '企业在哪个阶段',
    bundles: '几件事连着办',
    services: '企业服务',
    all: '筛选企业服务',
    organisations: '给企业办事，先登录并关联企业',
    organisationsWhy: '关联后，您可以替企业申请，也可以授权同事一起办。',
    manage: '管理我的企业',
  },
  en: {
    title: 'For business',
    summary: 'From opening to closing: what companies and sole traders deal with, in one place.',
    events: 'Where your business stands',
    bundles: 'Several services in order',
    services: 'Services for businesses',
    all: 'Filter these services',
    organisations: 'Acting for a business? Sign in and add it first',
    organisationsWhy: 'You can then apply in its name and let colleagues help.',
    manage: 'My businesses',
  },
});

export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return pageMetadata({ locale, here: paths.business, title: texts[locale].title, summary: texts[locale].summary });
};

const BusinessPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { listBundles, listLifeEvents, listServices } = theCatalogue();
  return (
    <PageFrame locale={locale} here={paths.business} crumbs={[]}>
      <h1>{say.title}</h1>
      <p className="mt-2 text-column">{say.summary}</p>
      <p className="mt-2">
        <a href={paths.whatICanGet(locale, 'business')}>{cityWords[locale].title.business}</a>
      </p>
      <div className="mt-5 border-l-4 border-river pl-4">
        <p className="font-semibold">{say.organisations}</p>
        <p>
          {say.organisationsWhy} <a href={paths.organisations(locale)}>{say.manage}</a>
        </p>
      </div>
      <Section id="events" title={say.events}>
        <EventIndex locale={locale} events={listLifeEvents('business')} />
      </Section>
      <Section id="bundles" title={say.bundles}>
        <BundleList locale={locale} bundles={listBundles().filter(({ audience }) => audience === 'business')} />
      </Section>
      <Section
        id="services"
        title={say.services}
        aside={<a href={paths.services(locale, { audience: 'business' })}>{say.all}</a>}
      >
        <ServiceDigest
          locale={locale}
          services={listServices().filter(({ audience }) => audience.includes('business'))}
          query={{ audience: 'business' }}
          columns
        />
      </Section>
    </PageFrame>
  );
};

export default BusinessPage;
