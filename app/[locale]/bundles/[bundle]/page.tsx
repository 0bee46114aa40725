import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { Columns } from '#app/_ui/columns.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import { BundleFacts } from './bundle-facts.tsx';
import { BundleMaterials } from './bundle-materials.tsx';
import { Lanes } from './lanes.tsx';
import { partsOf } from './parts-of.ts';

const texts = words({
  zh: {
    facts: '要点',
    order: '怎么办',
    bars: '横条的长短是承诺的时间，从各项受理那天算起；虚线的，看您的情况。',
    materials: '要备的材料',
    advice: '几点提醒',
  },
  en: {
    facts: 'In short',
    order: 'How it goes',
    bars: 'Each bar is as long as the promised time, from the day we accept; a dashed one is for some people only.',
    materials: 'What to prepare',
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
  const parts = partsOf(bundle);
  return (
    <PageFrame
      locale={locale}
      here={hereOf(bundle.id)}
      crumbs={[{ href: paths.bundles(locale), text: pageNames[locale].bundles }]}
    >
      <Columns
        sideName={texts[locale].facts}
        side={<BundleFacts parts={parts} locale={locale} />}
        head={
          <div>
            <h1>{bundle.name[locale]}</h1>
            <p className="mt-2 text-column text-quiet">{bundle.summary[locale]}</p>
          </div>
        }
      >
        <Section id="order" title={texts[locale].order}>
          <p className="-mt-2 mb-3 text-small text-quiet">{texts[locale].bars}</p>
          <Lanes parts={parts} locale={locale} />
        </Section>
        <Section id="materials" title={texts[locale].materials}>
          <BundleMaterials parts={parts} locale={locale} />
        </Section>
        <Advice bundle={bundle} locale={locale} />
      </Columns>
    </PageFrame>
  );
};

const Advice = ({ bundle, locale }: { bundle: Bundle; locale: Locale }) =>
  bundle.advice.length > 0 && (
    <Section id="advice" title={texts[locale].advice}>
      <ul className="text-column list-disc space-y-2 pl-6 marker:text-quiet">
        {bundle.advice.map((text) => (
          <li key={text.zh}>{text[locale]}</li>
        ))}
      </ul>
    </Section>
  );

const hereOf = (id: string) => (locale: Locale) => paths.bundle(locale, id);

export default BundlePage;
