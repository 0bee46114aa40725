import type { Values } from '#app/_forms/values.ts';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { eligibilityOf, type Eligibility } from '#lib/catalogue/eligibility.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Lead, Questionnaire } from './questionnaire.tsx';
import { Result } from './result.tsx';
import { standingOf, type FilledIn } from './standing.ts';
import { eligibilityWords } from './words.ts';

/** A guide whose conditions are decided by facts. */
export type Checked = { guide: Guide; eligibility: Eligibility };

/** Those of all guides, or of the ones that are wanted. */
export function listChecked(isWanted: (guide: Guide) => boolean = () => true): Checked[] {
  const catalogue = theCatalogue();
  return catalogue
    .listGuides()
    .filter(isWanted)
    .flatMap((guide) => {
      const eligibility = eligibilityOf(guide, catalogue);
      return eligibility ? [{ guide, eligibility }] : [];
    });
}

export const findChecked = (service: string): Checked | undefined => listChecked(({ id }) => id === service)[0];

type ServiceCheckProps = Checked & { locale: Locale; typed: Values; today: Day; filledIn?: FilledIn | undefined };

/** Do I qualify? The page as it stands after what was typed. */
export const ServiceCheck = ({ guide, eligibility, locale, typed, today, filledIn }: ServiceCheckProps) => {
  const say = eligibilityWords[locale];
  const interview = {
    facts: eligibility.facts,
    after: [...eligibility.factsOfSum, ...eligibility.circumstances],
    rules: { [guide.id]: eligibility.rules },
    fee: { facts: eligibility.factsOfFee, asking: eligibility.asking },
  };
  const standing = standingOf(interview, { typed, locale, today, filledIn });
  return (
    <PageFrame
      locale={locale}
      here={(other) => paths.eligibility(other, guide.id)}
      crumbs={[{ href: paths.service(locale, guide.id), text: guide.name[locale] }]}
    >
      <h1>{say.title(guide.name[locale])}</h1>
      <Lead locale={locale}>{say.lead}</Lead>
      <Questionnaire
        {...{ interview, locale, standing, typed }}
        action={paths.eligibilityAnswers(locale, guide.id)}
        fillIn={{
          action: paths.eligibilityAccount(locale, guide.id),
          signIn: paths.signIn(locale, paths.eligibility(locale, guide.id)),
        }}
      >
        <Result {...{ guide, eligibility, standing, typed, locale }} />
      </Questionnaire>
    </PageFrame>
  );
};
