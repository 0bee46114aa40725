import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { answerQuestion } from './actions.ts';
import { errorsById, stateOfOne, typedIn } from './one-of-forms.ts';
import { WordsField } from './words-field.tsx';

const texts = words({
  zh: {
    reason: '原因',
    plan: '接下来怎么办，哪天办结',
    send: '答复',
    not_asked: '这里已经不需要您答复了。',
    own_application: '这是您本人或者您企业的办件，不能由您答复。',
  },
  en: {
    reason: 'Why',
    plan: 'What is done next, and by when',
    send: 'Reply',
    not_asked: 'No reply of yours is needed here any more.',
    own_application: 'This is your own case, or your company’s: somebody else replies.',
  },
});

/** Why a case is where it is, and the new plan. */
export const ReplyForm = async ({ escalationId, locale }: { escalationId: string; locale: Locale }) => {
  const say = texts[locale];
  const state = stateOfOne(await formState(answerQuestion), { key: 'escalationId', of: escalationId });
  return (
    <form action={answerQuestion} noValidate className="mt-3 space-y-3 text-column print:hidden">
      <ErrorSummary
        locale={locale}
        errors={errorsById(state.errors, escalationId)}
        refusal={state.notice ?? (state.refusal && say[state.refusal.code])}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="escalationId" value={escalationId} />
      {(['reason', 'plan'] as const).map((name) => (
        <WordsField
          key={name}
          {...{ name, of: escalationId, label: say[name] }}
          value={typedIn(state, name)}
          error={state.errors[name]}
        />
      ))}
      <button className="button button-quiet">{say.send}</button>
    </form>
  );
};
