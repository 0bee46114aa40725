import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#app/_ui/page-frame.tsx';
import { Related } from '#app/_recommend/related.tsx';
import { describe } from '#app/_web/describe.ts';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { findGuide, findLifeEvent, listGuides } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ApplyBar, ApplyLine } from './apply.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideSections } from './guide-sections.tsx';
import { Side } from './side.tsx';
import { StructuredData } from './structured-data.tsx';

type Props = LocaleParams<{ service: string }>;

export const dynamicParams = false;
export const generateStaticParams = () => listGuides().map(({ id }) => ({ service: id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const guide = findGuide((await params).service);
  return guide
    ? describe({ locale, here: hereOf(guide), title: guide.name[locale], summary: guide.summary[locale] })
    : {};
};

const GuidePage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const guide = findGuide((await params).service) ?? notFound();
  return (
    <PageFrame locale={locale} here={hereOf(guide)} crumbs={crumbsOf(guide, locale)}>
      <h1>{guide.name[locale]}</h1>
      <p className="mt-2 mb-5 text-column">{guide.summary[locale]}</p>
      <GuideFacts guide={guide} locale={locale} />
      <ApplyLine guide={guide} locale={locale} />
      <div className="gap-16 wide:grid wide:grid-cols-[minmax(0,1fr)_15rem]">
        <div>
          <GuideSections guide={guide} locale={locale} />
          <Related guide={guide} locale={locale} />
        </div>
        <Side guide={guide} locale={locale} />
      </div>
      <ApplyBar guide={guide} locale={locale} />
      <StructuredData guide={guide} locale={locale} />
    </PageFrame>
  );
};

const hereOf = (guide: Guide) => (locale: Locale) => paths.service(locale, guide.id);

const crumbsOf = (guide: Guide, locale: Locale) =>
  guide.lifeEvents
    .slice(0, 1)
    .flatMap((id) => findLifeEvent(id) ?? [])
    .map((event) => ({ href: paths.lifeEvent(locale, event.id), text: event.name[locale] }));

export default GuidePage;
