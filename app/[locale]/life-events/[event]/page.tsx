import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BundleList } from '#app/_parts/catalogue/bundle-list.tsx';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { ServiceDigest } from '#app/_parts/catalogue/service-digest.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { above: '按人生阶段', services: '可以办的服务', bundles: '几件事连着办' },
  en: { above: 'Life events', services: 'Services', bundles: 'Several services in order' },
});

type Props = LocaleParams<{ event: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listLifeEvents()
    .map(({ id }) => ({ event: id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const event = theCatalogue().findLifeEvent((await params).event);
  return event
    ? pageMetadata({ locale, here: hereOf(event.id), title: event.name[locale], summary: event.summary[locale] })
    : {};
};

const LifeEventPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { findLifeEvent, listBundles, listServices } = theCatalogue();
  const event = findLifeEvent((await params).event) ?? notFound();
  const bundles = listBundles().filter(({ lifeEvent }) => lifeEvent === event.id);
  return (
    <PageFrame
      locale={locale}
      here={hereOf(event.id)}
      crumbs={[{ href: paths.lifeEvents(locale), text: texts[locale].above }]}
    >
      <div lang={languageOf(event, locale)}>
        <h1>{event.name[locale]}</h1>
        <p className="mt-2 text-column">{event.summary[locale]}</p>
      </div>
      {bundles.length > 0 && (
        <Section id="bundles" title={texts[locale].bundles}>
          <BundleList locale={locale} bundles={bundles} />
        </Section>
      )}
      <Section id="services" title={texts[locale].services}>
        <ServiceDigest
          locale={locale}
          services={listServices().filter(({ lifeEvents }) => lifeEvents.includes(event.id))}
          query={{ event: event.id }}
        />
      </Section>
    </PageFrame>
  );
};

const hereOf = (id: string) => (locale: Locale) => paths.lifeEvent(locale, id);

export default LifeEventPage;
