import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { AskRefusal } from '#lib/applications/opinion/ask-opinion.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { askAnOpinion } from './actions.ts';

type Words = Record<'department' | 'question' | 'hint' | 'days' | 'after' | 'ask', string> & {
  refusals: Record<AskRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    department: '向哪个部门征求',
    question: '要征求的意见',
    hint: '写清楚需要对方判断什么。对方能看到申请内容，申请人看不到征求的意见。',
    days: '答复期限',
    after: '个工作日',
    ask: '征求意见',
    refusals: {
      unknown_application: '没有找到这件办件。',
      own_application: '不能办理自己的申请。',
      not_yours: '只有经办人可以征求意见。',
      is_over: '这件已经办结。',
      own_department: '请选择别的部门；本部门的同事可以直接商量。',
      nobody_there: '这个部门现在没有可以答复的人。',
      wrong_days: '答复期限不对。',
      question_missing: '请写明要征求什么意见。',
    },
  },
  en: {
    department: 'Which department',
    question: 'What you want to know',
    hint: 'Say what you need them to judge. They can read what was applied for; the applicant does not see any of this.',
    days: 'Time to reply',
    after: 'working days',
    ask: 'Ask for the opinion',
    refusals: {
      unknown_application: 'This case was not found.',
      own_application: 'You cannot work on your own application.',
      not_yours: 'Only the owner of a case can ask for an opinion.',
      is_over: 'This case is closed.',
      own_department: 'Choose another department; colleagues of your own you can ask directly.',
      nobody_there: 'Nobody in this department can reply at present.',
      wrong_days: 'This time to reply is not possible.',
      question_missing: 'Write what you want to know.',
    },
  },
});

type AskFormProps = {
  locale: Locale;
  title: string;
  applicationId: string;
  departments: { value: string; label: string }[];
};

export const AskForm = async ({ locale, title, applicationId, departments }: AskFormProps) => {
  const state = await formState(askAnOpinion);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const value = (name: string) => [state.values[name] ?? []].flat()[0];
  return (
    <form id="ask-form" action={askAnOpinion} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <LongTextField
        {...{ locale, id: 'question', label: say.question, hint: say.hint, error: errors['question'] }}
        value={value('question')}
      />
      <TextField
        {...{ locale, id: 'days', label: say.days, inputMode: 'numeric', width: 'short', after: say.after }}
        value={value('days') ?? '5'}
        error={errors['days']}
      />
      <ChoiceField
        {...{ locale, id: 'department', label: say.department, pick: 'one', options: departments }}
        chosen={[value('department') ?? []].flat()}
        error={errors['department']}
      />
      <button className="button">{say.ask}</button>
    </form>
  );
};
