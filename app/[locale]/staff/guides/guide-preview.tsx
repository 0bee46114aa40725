import { GuideFacts } from '#app/[locale]/services/[service]/guide-facts.tsx';
import { GuideSections } from '#app/[locale]/services/[service]/guide-sections.tsx';
import { ServiceColumns } from '#app/[locale]/services/[service]/service-columns.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: '预览：发布以后的样子', en: 'Preview: as it will be once published' });

/** The guide as its readers would find it, folded into another page. */
export const GuidePreview = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <details className="mt-8 border-y border-line">
    <summary className="py-3.5 font-semibold">{texts[locale]}</summary>
    <div className="pt-4 pb-6">
      <ServiceColumns service={guide} locale={locale} heading="h2" facts={<GuideFacts guide={guide} locale={locale} />}>
        <GuideSections guide={guide} locale={locale} />
      </ServiceColumns>
    </div>
  </details>
);
