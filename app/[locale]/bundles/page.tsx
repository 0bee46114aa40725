import type { Metadata } from 'next';
import { BundleList } from '#app/_catalogue/bundle-list.tsx';
import { PageFrame } from '#app/_ui/page-frame.tsx';
import { describe } from '#app/_web/describe.ts';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import { listBundles } from '#lib/catalogue/read.ts';
import { bilingual } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    title: '一件事一次办',
    summary: '一件大事往往要办好几项服务。这里把它们按先后排好，告诉您每一步为什么办、什么时候办。',
  },
  {
    title: 'Several services at once',
    summary: 'Big moments need several services. Here they are in order, with why and when to do each.',
  },
);

/** An address in a third language is no page of ours. */
export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return describe({ locale, here: paths.bundles, ...words[locale] });
};

const BundlesPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  return (
    <PageFrame locale={locale} here={paths.bundles} crumbs={[]}>
      <h1>{words[locale].title}</h1>
      <p className="mt-2 mb-8 text-column">{words[locale].summary}</p>
      <h2 className="sr-only">{words[locale].title}</h2>
      <BundleList locale={locale} bundles={listBundles()} />
    </PageFrame>
  );
};

export default BundlesPage;
