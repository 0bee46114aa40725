import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { words } from '#lib/kernel/locale.ts';
import { SnippetChips } from './snippet-chips.tsx';
import type { FieldsOf } from './staff-act.ts';

const texts = words({
  zh: {
    reason: '理由',
    reasonHint: '写给申请人看：事实、依据、结论。',
    decisionHint: '写给申请人看。准予的，可以直接用下面的常用语（用申请人的语言）；不予的，请写明事实和依据。',
    told: '会告知申请人。',
    approve: '准予',
    refuse: '不予',
    refuseHint: '必须写明理由；救济途径会印在决定书上。',
  },
  en: {
    reason: 'Reasons',
    reasonHint: 'The applicant reads this: the facts, the law, the conclusion.',
    decisionHint:
      'The applicant reads this. To approve, the usual words below, in the applicant’s language, will do; to refuse, give the facts and the law.',
    told: 'The applicant is told this.',
    approve: 'Approve',
    refuse: 'Refuse',
    refuseHint: 'Reasons are required; the remedies are printed on the decision.',
  },
});

type ReasonProps = { form: FieldsOf; label: string; hint?: string; optional?: boolean; usual?: string };

export const Reason = ({ form, label, hint, optional, usual }: ReasonProps) => (
  <div>
    <SnippetChips snippets={form.offers.snippets} locale={form.locale} />
    <LongTextField
      locale={form.locale}
      id="reason"
      {...{ label, hint, optional }}
      value={form.value('reason') ?? usual}
      error={form.errors['reason']}
    />
  </div>
);

/** The reasons of a decision against the applicant. */
export const ReasonForApplicant = (form: FieldsOf) => (
  <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].reasonHint} />
);

/** The reasons of a decision that may go either way: the usual ones of an approval stand there. */
export const ReasonOfDecision = (form: FieldsOf) => (
  <Reason
    form={form}
    label={texts[form.locale].reason}
    hint={texts[form.locale].decisionHint}
    usual={form.offers.usualApproval}
  />
);

/** The reason of a step on the way. */
export const ToldReason = (form: FieldsOf) => (
  <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].told} />
);

export const OutcomeField = ({ form, label }: { form: FieldsOf; label: string }) => {
  const say = texts[form.locale];
  return (
    <ChoiceField
      locale={form.locale}
      id="outcome"
      label={label}
      pick="one"
      options={[
        { value: 'approve', label: say.approve },
        { value: 'refuse', label: say.refuse, hint: say.refuseHint },
      ]}
      chosen={form.many('outcome')}
      error={form.errors['outcome']}
    />
  );
};
