import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeBoxes } from '#app/_frame/notice-boxes.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { RelatedToGuide } from '#app/_parts/recommendations/related.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Fixture } from '#lib/catalogue/fixture.ts';
import { noticesOfService } from '#lib/catalogue/notices-about.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { FixtureNotice, FixtureSections } from './fixture-parts.tsx';
import { GuideArticle } from './guide-article.tsx';
import { ServiceColumns } from './service-columns.tsx';

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
      {service.fixture ? (
        <AFixture fixture={service} locale={locale} />
      ) : (
        <GuideArticle guide={service} locale={locale} />
      )}
    </PageFrame>
  );
};

const AFixture = ({ fixture, locale }: { fixture: Fixture; locale: Locale }) => (
  <ServiceColumns service={fixture} locale={locale} facts={<FixtureNotice fixture={fixture} locale={locale} />}>
    <FixtureSections fixture={fixture} locale={locale} />
    <RelatedToGuide service={fixture} locale={locale} />
  </ServiceColumns>
);

const hereOf = (service: Service) => (locale: Locale) => paths.service(locale, service.id);

const crumbsOf = (service: Service, locale: Locale) =>
  service.lifeEvents
    .slice(0, 1)
    .flatMap((id) => theCatalogue().findLifeEvent(id) ?? [])
    .map((event) => ({ href: paths.lifeEvent(locale, event.id), text: event.name[locale] }));

export default ServicePage;
