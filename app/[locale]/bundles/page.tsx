import type { Metadata } from 'next';
import { BundleList } from '#app/_parts/catalogue/bundle-list.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    summary: '一件大事往往要办好几项服务。这里把它们按先后排好，告诉您每一步为什么办、什么时候办。',
  },
  en: {
    summary: 'Big moments need several services. Here they are in order, with why and when to do each.',
  },
});

export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return pageMetadata({ locale, here: paths.bundles, title: pageNames[locale].bundles, ...texts[locale] });
};

const BundlesPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  return (
    <PageFrame locale={locale} here={paths.bundles} crumbs={[]}>
      <h1>{pageNames[locale].bundles}</h1>
      <p className="mt-2 mb-8 text-column">{texts[locale].summary}</p>
      <h2 className="sr-only">{pageNames[locale].bundles}</h2>
      <BundleList locale={locale} bundles={theCatalogue().listBundles()} />
    </PageFrame>
  );
};

export default BundlesPage;
