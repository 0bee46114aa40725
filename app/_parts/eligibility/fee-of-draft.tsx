import { theCatalogue } from '#app/_server/content.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { nameTold } from '#lib/applications/draft/told.ts';
import { feeOf } from '#lib/catalogue/eligibility.ts';
import { factOf } from '#lib/eligibility/fact.ts';
import { isPlainField } from '#lib/forms/field-kinds.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import type { Known } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { sayFee } from './say-fee.ts';
import { eligibilityWords } from './words.ts';

type Draft = Pick<MyCase['application'], 'service' | 'form' | 'answers'>;

/** What the service costs after the answers of a form, before it is sent; nothing where they do not decide it. */
export const FeeOfDraft = ({ draft, locale }: { draft: Draft; locale: Locale }) => {
  const guide = theCatalogue().findGuide(draft.service);
  const fee = guide && feeOf(guide, theCatalogue().listFacts());
  if (!fee) return null;
  const { sum, because } = sayFee({ fee }, knownFrom(draft), locale);
  const say = eligibilityWords[locale];
  return sum === undefined ? null : (
    <div className="mt-5">
      <p>
        {say.feeForYou} <b>{sum}</b>
      </p>
      <p className="text-small text-quiet">
        {say.feeBecause}
        {because}
      </p>
      <p className="text-small text-quiet">{say.feeAbout}</p>
    </div>
  );
};

/** The facts that the answers state, and the circumstances that they choose. */
function knownFrom({ form, answers }: Draft): Known {
  const taken = onlyTaken(form, answers);
  const fields = form.pages.flatMap((page) => page.fields).filter(isPlainField);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = taken[field.id];
      return value === undefined ? [] : [[nameTold(field), factOf(field, value)]];
    }),
  );
}
