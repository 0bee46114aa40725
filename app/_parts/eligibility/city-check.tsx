import type { Values } from '#app/_forms/values.ts';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { applicantsOf, type Audience } from '#lib/catalogue/guide.ts';
import type { Outcome } from '#lib/eligibility/decide.ts';
import type { AskedFact } from '#lib/eligibility/fact.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Conditions } from './conditions.tsx';
import { Lead, Questionnaire } from './questionnaire.tsx';
import { listChecked, type Checked } from './service-check.tsx';
import { standingOf, type FilledIn, type Standing } from './standing.ts';
import { cityWords } from './words.ts';

export const audiences: Audience[] = ['citizen', 'business'];
export const audienceOf = (text: string): Audience | undefined => audiences.find((one) => one === text);

type CityCheckProps = {
  audience: Audience;
  locale: Locale;
  typed: Values;
  today: Day;
  filledIn?: FilledIn | undefined;
};

const listFor = (audience: Audience): Checked[] => listChecked((guide) => applicantsOf(guide).includes(audience));

/** The facts that the rules of all services read, in the editors' order. */
export function factsAsked(audience: Audience): AskedFact[] {
  const read = new Set(listFor(audience).flatMap(({ eligibility }) => eligibility.facts));
  return theCatalogue()
    .listFacts()
    .flatMap((fact) => [...read].filter(({ id }) => id === fact.id).slice(0, 1));
}

/** What can I get? All services, as they stand after what was typed. */
export const CityCheck = ({ audience, locale, typed, today, filledIn }: CityCheckProps) => {
  const say = cityWords[locale];
  const all = listFor(audience);
  const interview = {
    facts: factsAsked(audience),
    after: [],
    fee: { facts: [], asking: [] },
    rules: Object.fromEntries(all.map(({ guide, eligibility }) => [guide.id, eligibility.rules])),
  };
  const standing = standingOf(interview, { typed, locale, today, filledIn });
  const other = audience === 'citizen' ? 'business' : 'citizen';
  return (
    <PageFrame locale={locale} here={(one) => paths.whatICanGet(one, audience)} crumbs={[]}>
      <h1>{say.title[audience]}</h1>
      <Lead locale={locale}>{say.lead}</Lead>
      <p className="mt-1">
        <a href={paths.whatICanGet(locale, other)}>{say.title[other]}</a>
      </p>
      <Questionnaire
        {...{ interview, locale, standing, typed }}
        action={paths.whatICanGetAnswers(locale, audience)}
        fillIn={{
          action: paths.whatICanGetAccount(locale, audience),
          signIn: paths.signIn(locale, paths.whatICanGet(locale, audience)),
        }}
      >
        <p role="status" className="sr-only">
          {outcomesInOrder.map((outcome) => (
            <span key={outcome}>
              {say.groups[outcome]} <span data-count={outcome}>{within(all, standing, outcome).length}</span>
            </span>
          ))}
        </p>
        {outcomesInOrder.map((outcome) => (
          <Group key={outcome} {...{ outcome, standing, locale }} all={within(all, standing, outcome)} />
        ))}
      </Questionnaire>
    </PageFrame>
  );
};

const outcomesInOrder: Outcome[] = ['yes', 'more', 'no'];

const within = (all: Checked[], { judged }: Standing, outcome: Outcome): Checked[] =>
  all.filter(({ guide }) => judged[guide.id]?.outcome === outcome);

type GroupProps = { outcome: Outcome; all: Checked[]; standing: Standing; locale: Locale };

const Group = ({ outcome, all, standing, locale }: GroupProps) => (
  <details open={outcome === 'yes'} className="mt-4 border-t border-line pt-2">
    <summary className="min-h-11 text-large font-semibold">
      {cityWords[locale].groups[outcome]} <span data-count={outcome}>{all.length}</span>
    </summary>
    <ul data-group={outcome}>
      {all.map(({ guide, eligibility }) => (
        <li key={guide.id} data-service={guide.id} data-outcome={outcome} className="py-2">
          <a href={paths.service(locale, guide.id)}>{guide.name[locale]}</a>
          <details>
            <summary className="inline-flex min-h-11 items-center text-small text-quiet">
              {cityWords[locale].why}
            </summary>
            <Conditions {...{ guide, eligibility, locale }} judged={standing.judged[guide.id]} shown={standing.shown} />
          </details>
        </li>
      ))}
    </ul>
  </details>
);
