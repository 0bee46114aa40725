import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { audienceOf, audiences, CityCheck } from '#app/_parts/eligibility/city-check.tsx';
import { cityWords } from '#app/_parts/eligibility/words.ts';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { dayOf } from '#lib/kernel/day.ts';

type Props = LocaleParams<{ audience: string }>;

export const dynamicParams = false;
export const generateStaticParams = () => audiences.map((audience) => ({ audience }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const audience = audienceOf((await params).audience);
  const say = cityWords[locale];
  return audience
    ? pageMetadata({
        ...{ locale, here: (other) => paths.whatICanGet(other, audience) },
        ...{ title: say.title[audience], summary: say.summary },
      })
    : {};
};

/** Nothing is typed yet, so no day matters. */
const WhatICanGetPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const audience = audienceOf((await params).audience) ?? notFound();
  return <CityCheck {...{ audience, locale, typed: {} }} today={dayOf(new Date())} />;
};

export default WhatICanGetPage;
