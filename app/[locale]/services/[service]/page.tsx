import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { RelatedToGuide } from '#app/_parts/recommendations/related.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Fixture } from '#lib/catalogue/fixture.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ApplyBar, ApplyLine } from './apply.tsx';
import { FixtureNotice, FixtureSections, sectionsOfFixture } from './fixture-parts.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideSections } from './guide-sections.tsx';
import { guideSections, type SectionId } from './section-titles.ts';
import { Side } from './side.tsx';
import { StructuredData } from './structured-data.tsx';

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
      <div lang={languageOf(service, locale)}>
        <h1>{service.name[locale]}</h1>
        <p className="mt-2 mb-5 text-column">{service.summary[locale]}</p>
      </div>
      {service.fixture ? <AFixture fixture={service} locale={locale} /> : <AGuide guide={service} locale={locale} />}
    </PageFrame>
  );
};

const AGuide = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <>
    <GuideFacts guide={guide} locale={locale} />
    <ApplyLine guide={guide} locale={locale} />
    <Columns service={guide} locale={locale} sections={guideSections}>
      <GuideSections guide={guide} locale={locale} />
    </Columns>
    <ApplyBar guide={guide} locale={locale} />
    <StructuredData guide={guide} locale={locale} />
  </>
);

const AFixture = ({ fixture, locale }: { fixture: Fixture; locale: Locale }) => (
  <>
    <FixtureNotice fixture={fixture} locale={locale} />
    <Columns service={fixture} locale={locale} sections={sectionsOfFixture(fixture)}>
      <FixtureSections fixture={fixture} locale={locale} />
    </Columns>
  </>
);

type ColumnsProps = { service: Service; locale: Locale; sections: SectionId[]; children: ReactNode };

const Columns = ({ service, locale, sections, children }: ColumnsProps) => (
  <div className="gap-16 wide:grid wide:grid-cols-[minmax(0,1fr)_15rem]">
    <div>
      {children}
      <RelatedToGuide service={service} locale={locale} />
    </div>
    <Side service={service} locale={locale} sections={sections} />
  </div>
);

const hereOf = (service: Service) => (locale: Locale) => paths.service(locale, service.id);

const crumbsOf = (service: Service, locale: Locale) =>
  service.lifeEvents
    .slice(0, 1)
    .flatMap((id) => theCatalogue().findLifeEvent(id) ?? [])
    .map((event) => ({ href: paths.lifeEvent(locale, event.id), text: event.name[locale] }));

export default ServicePage;
