import { Icon } from '#app/_ui/icon.tsx';
import type { Eligibility } from '#lib/catalogue/eligibility.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { factsOf, type Outcome } from '#lib/eligibility/decide.ts';
import type { Judged } from '#lib/eligibility/judge.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { eligibilityWords } from './words.ts';

export const outcomes: Outcome[] = ['yes', 'no', 'more'];

type ConditionsProps = {
  guide: Guide;
  eligibility: Eligibility;
  judged: Judged | undefined;
  shown: Record<string, string>;
  locale: Locale;
};

/** Each condition with what the answers say of it, and which of them. */
export const Conditions = ({ guide, eligibility, judged, shown, locale }: ConditionsProps) => {
  const ruled = guide.conditions.filter(({ rule }) => rule !== undefined);
  return (
    <ul className="mt-5 space-y-3">
      {ruled.map(({ text }, at) => {
        const { outcome = 'more', reasons = [] } = judged?.rules[at] ?? {};
        return (
          <li key={text.zh} data-rule={at} data-outcome={outcome} className="border-t border-line pt-3">
            {outcomes.map((one) => (
              <Mark key={one} {...{ locale }} mark={one} isShown={one === outcome} />
            ))}
            <span className="block">{text[locale]}</span>
            {factsOf(eligibility.rules[at] ?? null).map((id) => (
              <Reason key={id} {...{ eligibility, id, locale }} shown={reasons.includes(id) ? shown[id] : undefined} />
            ))}
          </li>
        );
      })}
      {guide.conditions
        .filter(({ rule }) => rule === undefined)
        .map(({ text }) => (
          <li key={text.zh} className="border-t border-line pt-3">
            <Mark mark="else" isShown locale={locale} />
            <span className="block">{text[locale]}</span>
          </li>
        ))}
    </ul>
  );
};

const marks = {
  yes: { icon: 'check', look: 'text-normal' },
  no: { icon: 'x', look: 'text-overdue' },
  more: { icon: 'circle-question-mark', look: 'text-near' },
  else: { icon: 'info', look: 'text-quiet' },
};

type MarkProps = { mark: keyof typeof marks; isShown: boolean; locale: Locale };

const Mark = ({ mark, isShown, locale }: MarkProps) => (
  <span
    data-says={mark === 'else' ? undefined : mark}
    hidden={!isShown}
    className={`flex items-center gap-2 font-semibold ${marks[mark].look}`}
  >
    <Icon name={marks[mark].icon} />
    {eligibilityWords[locale].marks[mark]}
  </span>
);

type ReasonProps = { eligibility: Eligibility; id: string; shown: string | undefined; locale: Locale };

const Reason = ({ eligibility, id, shown, locale }: ReasonProps) => (
  <span data-reason={id} hidden={shown === undefined} className="block text-small text-quiet">
    {eligibilityWords[locale].because}
    {eligibility.facts.find((fact) => fact.id === id)?.label[locale]} <b data-shown>{shown}</b>
  </span>
);
