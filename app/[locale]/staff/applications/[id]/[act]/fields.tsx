import type { ReactNode } from 'react';
import { wayWords } from '#lib/applications/life/ways.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import type { Act } from '#app/_parts/staff/acts.ts';
import { groundWords, stopGrounds } from '#lib/applications/life/stop-grounds.ts';
import { words } from '#lib/kernel/locale.ts';
import { CorrectionFields } from './correction-fields.tsx';
import type { FieldsOf } from './fields-of.ts';

const texts = words({
  zh: {
    reason: '理由',
    reasonHint: '写给申请人看：事实、依据、结论。',
    applicantReads: '会告知申请人。',
    opinion: '审查意见',
    opinionHint: '写给审批员看。',
    body: '应当找哪个部门',
    ground: '法定理由',
    days: '延长几个工作日',
    outcome: '决定',
    proposal: '建议',
    approve: '准予',
    refuse: '不予',
    refuseHint: '必须写明理由；救济途径会印在决定书上。',
    way: '送达方式',
    detail: '送达情况',
    detailHint: '例如谁领取、快递单号。会显示给申请人。',
    lookAgain: '要再看什么',
  },
  en: {
    reason: 'Reasons',
    reasonHint: 'The applicant reads this: the facts, the law, the conclusion.',
    applicantReads: 'The applicant is told this.',
    opinion: 'Your opinion',
    opinionHint: 'The approver reads this.',
    body: 'The department to go to',
    ground: 'Legal ground',
    days: 'Working days to add',
    outcome: 'Decision',
    proposal: 'Proposal',
    approve: 'Approve',
    refuse: 'Refuse',
    refuseHint: 'Reasons are required; the remedies are printed on the decision.',
    way: 'How it was delivered',
    detail: 'Details',
    detailHint: 'For example who collected it, or the tracking number. The applicant sees this.',
    lookAgain: 'What to look at again',
  },
});

type Fields = (form: FieldsOf) => ReactNode;

const Reason = ({
  form,
  label,
  hint,
  optional,
}: {
  form: FieldsOf;
  label: string;
  hint?: string;
  optional?: boolean;
}) => (
  <LongTextField
    locale={form.locale}
    id="reason"
    {...{ label, hint, optional }}
    value={form.value('reason')}
    error={form.errors['reason']}
  />
);

const Outcome = ({ form, label }: { form: FieldsOf; label: string }) => {
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

const nothing: Fields = () => null;
const toTheApplicant: Fields = (form) => (
  <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].reasonHint} />
);

/** What each act asks. */
export const fieldsOf: Record<Act, Fields> = {
  acceptance: nothing,
  review: nothing,
  resumption: nothing,
  'non-acceptance': toTheApplicant,
  correction: (form) => <CorrectionFields {...form} />,
  return: (form) => (
    <>
      <TextField
        locale={form.locale}
        id="rightBody"
        label={texts[form.locale].body}
        value={form.value('rightBody')}
        error={form.errors['rightBody']}
      />
      {toTheApplicant(form)}
    </>
  ),
  stop: (form) => (
    <>
      <ChoiceField
        locale={form.locale}
        id="ground"
        label={texts[form.locale].ground}
        pick="one"
        options={stopGrounds.map((value) => ({ value, label: groundWords[form.locale][value] }))}
        chosen={form.many('ground')}
        error={form.errors['ground']}
      />
      <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].applicantReads} />
    </>
  ),
  extension: (form) => (
    <>
      <TextField
        locale={form.locale}
        id="days"
        label={texts[form.locale].days}
        inputMode="numeric"
        width="short"
        value={form.value('days')}
        error={form.errors['days']}
      />
      <Reason form={form} label={texts[form.locale].reason} hint={texts[form.locale].applicantReads} />
    </>
  ),
  proposal: (form) => (
    <>
      <Outcome form={form} label={texts[form.locale].proposal} />
      <Reason form={form} label={texts[form.locale].opinion} hint={texts[form.locale].opinionHint} />
    </>
  ),
  'sending-back': (form) => <Reason form={form} label={texts[form.locale].lookAgain} />,
  decision: (form) => (
    <>
      <Outcome form={form} label={texts[form.locale].outcome} />
      {toTheApplicant(form)}
    </>
  ),
  delivery: (form) => (
    <>
      <ChoiceField
        locale={form.locale}
        id="way"
        label={texts[form.locale].way}
        pick="one"
        options={form.offers.ways.map((value) => ({ value, label: wayWords[form.locale][value] ?? value }))}
        chosen={form.many('way')}
        error={form.errors['way']}
      />
      <Reason form={form} label={texts[form.locale].detail} hint={texts[form.locale].detailHint} optional />
    </>
  ),
};
