import { SnippetChips } from '#app/_parts/staff/acts/snippet-chips.tsx';
import { CheckField, ChoiceField } from '#app/_ui/choice-field.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import { wayWords } from '#lib/applications/life/ways.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Step } from './step.tsx';
import type { TypedForm } from './typed.ts';

const texts = words({
  zh: {
    label: '怎样办理',
    steps: { approve: '准予', refuse: '不予，写明理由', accept: '受理，转普通件', none: '只收件，由同事受理' },
    reason: '准予或者不予的理由',
    reasonHint: '写给申请人看，用申请人的语言。',
    way: '现在怎样送达',
    later: '以后送达',
    wayReason: '为什么不按申请人选择的方式送达',
    wayHint: '只在现在用别的方式送达时填写。',
    days: '没有收到的材料，几个工作日内补交',
    daysHint: '都收到了就不填；申请人答应补交的，容缺受理。',
    anyway: '看过了，不是重复，继续提交',
  },
  en: {
    label: 'What is done',
    steps: {
      approve: 'Approve',
      refuse: 'Refuse, with reasons',
      accept: 'Accept as an ordinary case',
      none: 'Receive only: a colleague accepts it',
    },
    reason: 'Reasons for approving or refusing',
    reasonHint: 'For the applicant to read, in their language.',
    way: 'How it is delivered now',
    later: 'Later',
    wayReason: 'Why it is not delivered as the applicant chose',
    wayHint: 'Only if you deliver it in another way now.',
    days: 'Working days to hand in what has not arrived',
    daysHint: 'Leave it out if everything is here; if the applicant promises the rest, it is accepted on a promise.',
    anyway: 'I have looked: it is not the same. File it',
  },
});

type DecideSectionProps = { draft: CounterDraft; typed: TypedForm; isDoubtful: boolean; locale: Locale };

/** 定: what is done with it; reasons where it is decided on the spot. */
export const DecideSection = ({ draft, typed, isDoubtful, locale }: DecideSectionProps) => {
  const say = texts[locale];
  const decides = draft.steps.includes('approve');
  return (
    <Step number={3} word={{ zh: '定', en: 'Decide' }} locale={locale}>
      <ChoiceField
        {...{ locale, id: 'counterStep', label: say.label, error: typed.error('counterStep') }}
        pick="one"
        options={draft.steps.map((value) => ({ value, label: say.steps[value] }))}
        chosen={typed.all('counterStep')}
        follow={(value) => follow(value, { draft, typed, locale })}
      />
      {decides && (
        <div>
          <SnippetChips snippets={draft.snippets} locale={locale} />
          <LongTextField
            {...{ locale, id: 'counterReason', rows: 3, label: say.reason, hint: say.reasonHint }}
            value={typed.one('counterReason')}
            error={typed.error('counterReason')}
          />
        </div>
      )}
      {(isDoubtful || typed.one('filedAnyway') === 'yes') && (
        <CheckField
          {...{ locale, id: 'filedAnyway', label: say.anyway, value: 'yes' }}
          checked={typed.one('filedAnyway') === 'yes'}
        />
      )}
    </Step>
  );
};

type FollowProps = { draft: CounterDraft; typed: TypedForm; locale: Locale };

function follow(step: string, { draft, typed, locale }: FollowProps) {
  const say = texts[locale];
  if (step === 'accept')
    return (
      <TextField
        {...{ locale, id: 'promiseDays', label: say.days, hint: say.daysHint, width: 'short', inputMode: 'numeric' }}
        value={typed.one('promiseDays')}
        error={typed.error('promiseDays')}
        optional
      />
    );
  if (step !== 'approve') return null;
  const ways = draft.terms.delivery.map((value) => ({ value, label: wayWords[locale][value] ?? value }));
  return (
    <>
      <ChoiceField
        {...{ locale, id: 'deliveryWay', label: say.way, error: typed.error('deliveryWay') }}
        pick="one"
        options={[...ways, { value: 'later', label: say.later }]}
        chosen={typed.all('deliveryWay')}
      />
      <LongTextField
        {...{ locale, id: 'wayReason', rows: 2, optional: true, label: say.wayReason, hint: say.wayHint }}
        value={typed.one('wayReason')}
        error={typed.error('wayReason')}
      />
    </>
  );
}
