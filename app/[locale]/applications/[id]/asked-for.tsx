import { Icon } from '#app/_ui/icon.tsx';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_web/paths.ts';
import type { MyCase } from '#lib/applications/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { CorrectionItems } from './correction/items.tsx';

const words = bilingual(
  { title: '要补正的内容', go: '开始补正' },
  { title: 'What to correct', go: 'Correct the application' },
);

/** What the applicant is asked to put right, and the way there. */
export const AskedFor = ({ found, locale }: { found: MyCase; locale: Locale }) =>
  found.asked.length > 0 && (
    <Section id="asked" title={words[locale].title}>
      <CorrectionItems found={found} locale={locale} />
      <a href={paths.correction(locale, found.application.id)} className="button mt-5 max-sm:w-full">
        {words[locale].go}
        <Icon name="arrow-right" />
      </a>
    </Section>
  );
