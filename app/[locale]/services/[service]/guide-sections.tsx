import { Section } from '#app/_ui/section.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { LegalBasis } from './sections/legal-basis.tsx';
import { Conditions } from './sections/conditions.tsx';
import { FeeSection } from './sections/fee.tsx';
import { Materials } from './sections/materials.tsx';
import { PlacesSection } from './sections/places.tsx';
import { Questions } from './sections/questions.tsx';
import { Remedies } from './sections/remedies.tsx';
import { ResultSection } from './sections/result.tsx';
import { sectionTitles } from './section-titles.ts';
import { Steps } from './sections/steps.tsx';
import { Time } from './sections/time.tsx';

type Props = { guide: Guide; locale: Locale };

export const GuideSections = ({ guide, locale }: Props) => {
  const titles = sectionTitles[locale];
  const about = { guide, locale };
  return (
    <>
      <Section id="conditions" title={titles.conditions}>
        <Conditions {...about} />
      </Section>
      <Section id="materials" title={titles.materials}>
        <Materials {...about} />
      </Section>
      <Section id="steps" title={titles.steps}>
        <Steps {...about} />
      </Section>
      <Section id="time" title={titles.time}>
        <Time {...about} />
      </Section>
      <Section id="fee" title={titles.fee}>
        <FeeSection {...about} />
      </Section>
      <Section id="places" title={titles.places}>
        <PlacesSection {...about} />
      </Section>
      <Section id="result" title={titles.result}>
        <ResultSection {...about} />
      </Section>
      <Section id="questions" title={titles.questions}>
        <Questions {...about} />
      </Section>
      <Section id="remedies" title={titles.remedies}>
        <Remedies {...about} />
      </Section>
      <Section id="basis" title={titles.basis}>
        <LegalBasis {...about} />
      </Section>
    </>
  );
};
