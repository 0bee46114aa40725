import { Icon } from '#app/_ui/icon.tsx';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CorrectionItems } from './correction/items.tsx';

const texts = words({
  zh: { title: '要补正的内容', go: '开始补正' },
  en: { title: 'What to correct', go: 'Correct the application' },
});

/** What the applicant is asked to put right, and the way there. */
export const CorrectionRequest = ({ found, locale }: { found: MyCase; locale: Locale }) =>
  found.asked.length > 0 && (
    <Section id="asked" title={texts[locale].title}>
      <CorrectionItems found={found} locale={locale} />
      <a href={paths.correction(locale, found.application.id)} className="button mt-5 max-sm:w-full">
        {texts[locale].go}
        <Icon name="arrow-right" />
      </a>
    </Section>
  );
