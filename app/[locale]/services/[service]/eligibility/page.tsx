import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findChecked, listChecked, ServiceCheck } from '#app/_parts/eligibility/service-check.tsx';
import { eligibilityWords } from '#app/_parts/eligibility/words.ts';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { dayOf } from '#lib/kernel/day.ts';

type Props = LocaleParams<{ service: string }>;

export const dynamicParams = false;
export const generateStaticParams = () => listChecked().map(({ guide }) => ({ service: guide.id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const guide = theCatalogue().findGuide((await params).service);
  const say = eligibilityWords[locale];
  return guide
    ? pageMetadata({
        ...{ locale, here: (other) => paths.eligibility(other, guide.id) },
        ...{ title: say.title(guide.name[locale]), summary: say.summary(guide.name[locale]) },
      })
    : {};
};

/** Nothing is typed yet, so no day matters. */
const EligibilityPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const checked = findChecked((await params).service) ?? notFound();
  return <ServiceCheck {...checked} {...{ locale, typed: {} }} today={dayOf(new Date())} />;
};

export default EligibilityPage;
