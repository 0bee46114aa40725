import type { ReactNode } from 'react';
import type { Values } from '#app/_forms/values.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Outcome } from '#lib/eligibility/decide.ts';
import type { Eligibility } from '#lib/catalogue/eligibility.ts';
import { circumstanceField } from '#lib/catalogue/complete-form.ts';
import { isOpen, type Guide, type Material } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Conditions, outcomes } from './conditions.tsx';
import { FeeForYou } from './fee-for-you.tsx';
import type { Known } from '#lib/eligibility/judge.ts';
import { saySum } from './say-sum.ts';
import type { Standing } from './standing.ts';
import { eligibilityWords } from './words.ts';

type Props = { guide: Guide; eligibility: Eligibility; standing: Standing; typed: Values; locale: Locale };

const looks = { yes: 'border-normal', no: 'border-overdue', more: 'border-near' };

/** What the answers say. All that it may say stands in the page; the device shows what applies. */
export const Result = ({ guide, eligibility, standing, typed, locale }: Props) => {
  const say = eligibilityWords[locale];
  const judged = standing.judged[guide.id];
  const outcome = judged?.outcome ?? 'more';
  return (
    <section
      data-service={guide.id}
      data-outcome={outcome}
      hidden={standing.next !== undefined || Object.keys(standing.errors).length > 0}
      tabIndex={-1}
      className="outline-none"
    >
      {outcomes.map((one) => (
        <div key={one} data-says={one} hidden={one !== outcome} className={`border-l-4 pl-4 ${looks[one]}`}>
          <h2>{say[one]}</h2>
          <p className="mt-1">{say[`${one}About`]}</p>
        </div>
      ))}
      <Conditions {...{ guide, eligibility, judged, locale }} shown={standing.shown} />
      <Says when="yes more" outcome={outcome}>
        <Sum {...{ guide, locale }} known={standing.known} />
        <Needed {...{ guide, typed, locale }} />
        <FeeForYou {...{ eligibility, locale }} known={standing.known} />
        <p className="mt-4">
          {guide.fee.charged ? <a href={`${paths.service(locale, guide.id)}#fee`}>{say.fee}</a> : say.free}
        </p>
      </Says>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isOpen(guide) && (
          <button className="button" name="apply" value="yes">
            {say.apply}
          </button>
        )}
        <a href={paths.service(locale, guide.id)}>{say.guide}</a>
      </p>
      {isOpen(guide) && <p className="mt-2 text-small text-quiet">{say.applyAbout}</p>}
    </section>
  );
};

type SaysProps = { when: string; outcome: Outcome; children: ReactNode };

const Says = ({ when, outcome, children }: SaysProps) => (
  <div data-says={when} hidden={!when.split(' ').includes(outcome)}>
    {children}
  </div>
);

/** What a benefit comes to, where it can be worked out. */
const Sum = ({ guide: { amount }, known, locale }: Pick<Props, 'guide' | 'locale'> & { known: Known }) => {
  if (!amount) return null;
  const { value, most } = amount;
  const said = saySum(amount, known, locale);
  return (
    <div data-sum={JSON.stringify({ value, most })} data-locale={locale}>
      <p data-known hidden={said === undefined} className="mt-6 text-large">
        {eligibilityWords[locale].sum} <b>{said}</b>
      </p>
    </div>
  );
};

type NeededProps = { guide: Guide; typed: Values; locale: Locale };

/** The materials of one’s circumstances. */
const Needed = ({ guide, typed, locale }: NeededProps) => {
  const say = eligibilityWords[locale];
  return (
    <>
      <h3 className="mt-6 font-semibold">{guide.materials.length > 0 ? say.materials : say.noMaterials}</h3>
      <ul className="mt-2 list-disc space-y-1 pl-6">
        {guide.materials.map((material) => (
          <Needs key={material.evidence} {...{ guide, material, typed, locale }} />
        ))}
      </ul>
    </>
  );
};

/** A material, shown unless it is for other circumstances than one’s own. */
const Needs = ({ guide, material, typed, locale }: NeededProps & { material: Material }) => {
  const say = eligibilityWords[locale];
  const { evidence, necessity, sharedByGovernment, when } = material;
  const circumstances = guide.circumstances.flatMap((circumstance) =>
    circumstance.answers
      .filter(({ materials }) => materials.includes(evidence))
      .map((answer) => ({ field: circumstanceField(circumstance).id, value: answer.id })),
  );
  const isNeeded = circumstances.length === 0 || circumstances.some(({ field, value }) => typed[field] === value);
  const note = [
    sharedByGovernment ? say.fetched : undefined,
    necessity === 'when-it-applies' && circumstances.length === 0 ? (when?.[locale] ?? say.optional) : undefined,
  ].filter((one) => one !== undefined);
  return (
    <li
      data-needs={circumstances.map(({ field, value }) => `${field}:${value}`).join(' ') || undefined}
      hidden={!isNeeded}
    >
      {theCatalogue().findEvidenceType(evidence)?.name[locale] ?? evidence}
      {note.length > 0 && (
        <span className="block text-small text-quiet">{note.join(locale === 'zh' ? '；' : '; ')}</span>
      )}
    </li>
  );
};
