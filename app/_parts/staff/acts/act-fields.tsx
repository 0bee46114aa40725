import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { words } from '#lib/kernel/locale.ts';
import type { FieldsOf } from './staff-act.ts';

const texts = words({
  zh: {
    reason: '理由',
    reasonHint: '写给申请人看：事实、依据、结论。',
    told: '会告知申请人。',
    approve: '准予',
    refuse: '不予',
    refuseHint: '必须写明理由；救济途径会印在决定书上。',
  },
  en: {
    reason: 'Reasons',
    reasonHint: 'The applicant reads this: the facts, the law, the conclusion.',
    told: 'The applicant is told this.',
    approve: 'Approve',
    refuse: 'Refuse',
    refuseHint: 'Reasons are required; the remedies are printed on the decision.',
  },
});

type ReasonProps = { form: FieldsOf; label: string; hint?: string; optional?: boolean };

export const Reason = ({ form, label, hint, optional }: ReasonProps) => (
  <LongTextField
    locale={form.locale}
    id="reason"
    {...{ label, hint, optional }}
    value={form.value('reason')}
    error={form.errors['reason']}
  />
);

/** The reasons of a decision. */
export const ReasonForApplicant = (form: FieldsOf) => (
  <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].reasonHint} />
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
