import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { BundleParts } from './bundle-parts.tsx';

const texts = words({
  zh: {
    order: '按这个顺序办',
    bars: '横条的长短是承诺的时间。',
    advice: '几点提醒',
  },
  en: {
    order: 'In this order',
    bars: 'Each bar is as long as the promised time.',
    advice: 'Good to know',
  },
});

type Props = LocaleParams<{ bundle: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listBundles()
    .map(({ id }) => ({ bundle: id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const bundle = theCatalogue().findBundle((await params).bundle);
  return bundle
    ? pageMetadata({ locale, here: hereOf(bundle.id), title: bundle.name[locale], summary: bundle.summary[locale] })
    : {};
};

const BundlePage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const bundle = theCatalogue().findBundle((await params).bundle) ?? notFound();
  return (
    <PageFrame
      locale={locale}
      here={hereOf(bundle.id)}
      crumbs={[{ href: paths.bundles(locale), text: pageNames[locale].bundles }]}
    >
      <h1>{bundle.name[locale]}</h1>
      <p className="mt-2 text-column">{bundle.summary[locale]}</p>
      <Section id="order" title={texts[locale].order}>
        <p className="-mt-2 mb-5 text-small text-quiet">{texts[locale].bars}</p>
        <BundleParts bundle={bundle} locale={locale} />
      </Section>
      {bundle.advice.length > 0 && (
        <Section id="advice" title={texts[locale].advice}>
          <ul className="text-column list-disc space-y-2 pl-6 marker:text-quiet">
            {bundle.advice.map((text) => (
              <li key={text.zh}>{text[locale]}</li>
            ))}
          </ul>
        </Section>
      )}
    </PageFrame>
  );
};

const hereOf = (id: string) => (locale: Locale) => paths.bundle(locale, id);

export default BundlePage;
