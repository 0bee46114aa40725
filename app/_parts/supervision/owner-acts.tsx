import type { ReactNode } from 'react';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { askOwner, remindOwner } from './actions.ts';
import { errorsById, stateOfOne, typedIn } from './one-of-forms.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { WordsField } from './words-field.tsx';

const texts = words({
  zh: {
    remind: '提醒',
    ask: '询问',
    question: '要问经办人什么',
    send: '发出询问',
    about: '经办人会收到通知，并要写明原因和安排。',
  },
  en: {
    remind: 'Remind',
    ask: 'Ask',
    question: 'Your question to the owner',
    send: 'Send the question',
    about: 'The owner is told, and has to answer with the reason and the plan.',
  },
});

type OwnerActsProps = { applicationId: string; name: string; locale: Locale };

/**
 * What a supervisor does about a case: one press reminds its owner, a fold holds a question, and others may stand beside
 * it. `name` tells two cases apart.
 */
export const OwnerActs = ({ applicationId, name, locale, children }: OwnerActsProps & { children?: ReactNode }) => (
  <div className="flex flex-wrap items-start gap-x-4 print:hidden">
    <form action={remindOwner}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <button aria-label={`${texts[locale].remind} ${name}`} className={actLook}>
        {texts[locale].remind}
      </button>
    </form>
    <AskForm {...{ applicationId, name, locale }} />
    {children}
  </div>
);

export const actLook =
  'inline-flex min-h-6 cursor-pointer items-center text-river underline underline-offset-4 max-sm:min-h-11';

const AskForm = async ({ applicationId, name, locale }: OwnerActsProps) => {
  const say = texts[locale];
  const state = stateOfOne(await formState(askOwner), { key: 'applicationId', of: applicationId });
  const failed = Object.keys(state.errors).length > 0;
  return (
    <details open={failed} className="open:w-full">
      <summary aria-label={`${say.ask} ${name}`} className={`${actLook} marker:content-none`}>
        {say.ask}
      </summary>
      <form action={askOwner} noValidate className="mt-2 max-w-[28em] space-y-2">
        <ErrorSummary locale={locale} errors={errorsById(state.errors, applicationId)} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <WordsField
          {...{ name: 'question', of: applicationId, label: say.question }}
          value={failed ? typedIn(state, 'question') : ''}
          error={state.errors['question']}
        />
        <p className="text-quiet">{say.about}</p>
        <button className="button button-quiet">{say.send}</button>
      </form>
    </details>
  );
};
