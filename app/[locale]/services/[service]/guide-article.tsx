import { RelatedToGuide } from '#app/_parts/recommendations/related.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ApplyBar, ApplyLine } from './apply.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideSections } from './guide-sections.tsx';
import { ServiceColumns } from './service-columns.tsx';
import { StructuredData } from './structured-data.tsx';

type GuideArticleProps = { guide: Guide; locale: Locale };

export const GuideArticle = ({ guide, locale }: GuideArticleProps) => (
  <ServiceColumns
    service={guide}
    locale={locale}
    facts={
      <>
        <GuideFacts guide={guide} locale={locale} />
        <ApplyLine guide={guide} locale={locale} />
      </>
    }
  >
    <GuideSections guide={guide} locale={locale} />
    <RelatedToGuide service={guide} locale={locale} />
    <ApplyBar guide={guide} locale={locale} />
    <StructuredData guide={guide} locale={locale} />
  </ServiceColumns>
);
