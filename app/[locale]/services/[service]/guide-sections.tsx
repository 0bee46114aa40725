import { Fold } from '#app/_ui/fold.tsx';
import { formatLimit, formatList } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { LegalBasis } from './sections/legal-basis.tsx';
import { Conditions } from './sections/conditions.tsx';
import { FeeSection, shortFee } from './sections/fee.tsx';
import { Materials } from './sections/materials.tsx';
import { PlacesSection } from './sections/places.tsx';
import { Questions } from './sections/questions.tsx';
import { Remedies } from './sections/remedies.tsx';
import { ResultSection } from './sections/result.tsx';
import { sectionTitles } from './section-titles.ts';
import { Steps } from './sections/steps.tsx';
import { Time } from './sections/time.tsx';

const texts = words({
  zh: {
    more: '更多',
    places: (first: string, n: number) => (n > 1 ? `${first}等 ${n} 处` : first),
    promised: (limit: string) => `承诺 ${limit}`,
    remedies: (days: number, months: number) => `${days} 日内复议，${months} 个月内起诉`,
    law: (name: string) => `《${name}》`,
  },
  en: {
    more: 'More',
    places: (first: string, n: number) => (n > 1 ? `${first} and ${n - 1} more` : first),
    promised: (limit: string) => `${limit} promised`,
    remedies: (days: number, months: number) => `Review within ${days} days, court within ${months} months`,
    law: (name: string) => name,
  },
});

type Props = { guide: Guide; locale: Locale };

/** What everybody needs stands open; what few need is folded, with a line that answers most of them. */
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
      <More {...about} />
    </>
  );
};

const More = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const titles = sectionTitles[locale];
  const about = { guide, locale };
  const { review, litigation } = guide.remedies;
  return (
    <section aria-label={say.more} className="mt-14 border-t border-line wide:mt-18">
      <Fold id="time" title={titles.time} brief={say.promised(formatLimit(guide.limits.promised, locale))}>
        <Time {...about} />
      </Fold>
      <Fold id="fee" title={titles.fee} brief={shortFee(guide.fee, locale)}>
        <FeeSection {...about} />
      </Fold>
      <Fold id="places" title={titles.places} brief={placesOf(guide, locale)}>
        <PlacesSection {...about} />
      </Fold>
      <Fold id="result" title={titles.result} brief={guide.result.name[locale]}>
        <ResultSection {...about} />
      </Fold>
      <Fold id="questions" title={titles.questions} brief={guide.faq[0]?.question[locale]}>
        <Questions {...about} />
      </Fold>
      <Fold id="remedies" title={titles.remedies} brief={say.remedies(review.days, litigation.months)}>
        <Remedies {...about} />
      </Fold>
      <Fold id="basis" title={titles.basis} brief={lawsOf(guide, locale)}>
        <LegalBasis {...about} />
      </Fold>
    </section>
  );
};

const placesOf = ({ places }: Guide, locale: Locale): string => {
  const first = theCatalogue().findPlace(places[0] ?? '')?.name[locale];
  return first ? texts[locale].places(first, places.length) : '';
};

const lawsOf = ({ legalBasis }: Guide, locale: Locale): string =>
  formatList([...new Set(legalBasis.map(({ law }) => texts[locale].law(law[locale])))], locale);
