import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { saveAnswers } from './actions.ts';
import { Question } from './question.tsx';
import type { Question as Asks } from './questions.ts';

const texts = words({ zh: { next: '保存并继续' }, en: { next: 'Save and continue' } });

type PageFormProps = {
  locale: Locale;
  applicationId: string;
  pageId: string;
  toCheck: boolean;
  title: string;
  questions: Asks[];
  /** The answers saved so far, by name. */
  saved: Record<string, string[]>;
};

/** One page of questions; what was typed stays, with or without scripts. */
export const PageForm = async ({ locale, applicationId, pageId, toCheck, title, questions, saved }: PageFormProps) => {
  const state = await formState(saveAnswers);
  const sent = Object.keys(state.values).length > 0;
  const typed = (name: string) => (sent ? [state.values[name] ?? []].flat() : (saved[name] ?? []));
  const { refusal } = state;
  const errors = refusal?.errors ?? state.errors;
  return (
    <form id="answers-form" action={saveAnswers} noValidate className="text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refusal ?? state.notice)} />
      <ErrorSummary locale={locale} errors={errors} refusal={state.notice ?? refusal?.said} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="pageId" value={pageId} />
      {toCheck && <input type="hidden" name="toCheck" value="yes" />}
      <div className="space-y-8">
        {questions.map((question) => (
          <Question key={question.id} {...{ question, typed }} error={(name) => errors[name]} />
        ))}
      </div>
      <button className="button mt-8 max-sm:w-full">{texts[locale].next}</button>
    </form>
  );
};
