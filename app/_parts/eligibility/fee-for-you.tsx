import type { Eligibility } from '#lib/catalogue/eligibility.ts';
import { factsOfAmount } from '#lib/eligibility/amount/parts.ts';
import type { Known } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { sayFee } from './say-fee.ts';
import { eligibilityWords } from './words.ts';

type Props = { eligibility: Eligibility; known: Known; locale: Locale };

/** What the service costs in one’s circumstances, and why; nothing where the guide has no rule, or the rule no figure. */
export const FeeForYou = ({ eligibility, known, locale }: Props) => {
  const { fee, facts, factsOfSum, circumstances, factsOfFee } = eligibility;
  if (!fee) return null;
  const say = eligibilityWords[locale];
  const { sum, because, open } = sayFee({ fee }, known, locale);
  const read = Object.values(factsOfAmount(fee)).flat();
  const asked = [...facts, ...factsOfSum, ...circumstances, ...factsOfFee].filter(({ id }) => read.includes(id));
  return (
    <div data-sum={JSON.stringify({ fee })} data-locale={locale} className="mt-6">
      <div data-known hidden={sum === undefined}>
        <p className="text-large">
          {say.feeForYou} <b>{sum}</b>
        </p>
        <p className="text-small text-quiet">
          {say.feeBecause}
          <span>{because}</span>
        </p>
        <p className="text-small text-quiet">{say.feeAbout}</p>
      </div>
      {asked.map(({ id, label }) => (
        <p key={id} data-asks={id} hidden={!open.includes(id)}>
          {say.feeOpen(label[locale])}
        </p>
      ))}
    </div>
  );
};
