import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { Columns } from '#app/_ui/columns.tsx';
import { NoticeBoxes } from '#app/_frame/notice-boxes.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { RelatedToGuide } from '#app/_parts/recommendations/related.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Fixture } from '#lib/catalogue/fixture.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { noticesOfService } from '#lib/catalogue/notices-about.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ApplyBar, ApplyLine } from './apply.tsx';
import { FixtureNotice, FixtureSections } from './fixture-parts.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideSections } from './guide-sections.tsx';
import { StructuredData } from './structured-data.tsx';

const texts = words({ zh: { facts: '要点' }, en: { facts: 'In short' } });

type Props = LocaleParams<{ service: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listServices()
    .map(({ id }) => ({ service: id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const service = theCatalogue().findService((await params).service);
  return service
    ? pageMetadata({ locale, here: hereOf(service), title: service.name[locale], summary: service.summary[locale] })
    : {};
};

const ServicePage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const service = theCatalogue().findService((await params).service) ?? notFound();
  return (
    <PageFrame locale={locale} here={hereOf(service)} crumbs={crumbsOf(service, locale)}>
      <NoticeBoxes notices={noticesOfService(theCatalogue(), service.id)} locale={locale} />
      {service.fixture ? <AFixture fixture={service} locale={locale} /> : <AGuide guide={service} locale={locale} />}
    </PageFrame>
  );
};

const AGuide = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <AService
    service={guide}
    locale={locale}
    facts={
      <>
        <GuideFacts guide={guide} locale={locale} />
        <ApplyLine guide={guide} locale={locale} />
      </>
    }
  >
    <GuideSections guide={guide} locale={locale} />
    <RelatedToGuide service={guide} locale={locale} />
    <ApplyBar guide={guide} locale={locale} />
    <StructuredData guide={guide} locale={locale} />
  </AService>
);

const AFixture = ({ fixture, locale }: { fixture: Fixture; locale: Locale }) => (
  <AService service={fixture} locale={locale} facts={<FixtureNotice fixture={fixture} locale={locale} />}>
    <FixtureSections fixture={fixture} locale={locale} />
    <RelatedToGuide service={fixture} locale={locale} />
  </AService>
);

type ServiceProps = { service: Service; locale: Locale; facts: ReactNode; children: ReactNode };

const AService = ({ service, locale, facts, children }: ServiceProps) => (
  <Columns
    sideName={texts[locale].facts}
    side={facts}
    head={
      <div lang={languageOf(service, locale)}>
        <h1>{service.name[locale]}</h1>
        <p className="mt-2 text-column text-quiet">{service.summary[locale]}</p>
      </div>
    }
  >
    {children}
  </Columns>
);

const hereOf = (service: Service) => (locale: Locale) => paths.service(locale, service.id);

const crumbsOf = (service: Service, locale: Locale) =>
  service.lifeEvents
    .slice(0, 1)
    .flatMap((id) => theCatalogue().findLifeEvent(id) ?? [])
    .map((event) => ({ href: paths.lifeEvent(locale, event.id), text: event.name[locale] }));

export default ServicePage;
