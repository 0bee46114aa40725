'use client';

import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { useForm } from '#app/_web/use-form.ts';
import type { AnswerRefusal } from '#lib/applications/answer.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { saveAnswers } from './actions.ts';
import { Question } from './question.tsx';
import type { Question as Asks } from './questions.ts';

const words = bilingual({ next: '保存并继续' }, { next: 'Save and continue' });

const refusals = bilingual<Record<Exclude<AnswerRefusal['code'], 'invalid'>, string>>(
  {
    unknown_application:
      '没有找到这份申请，没有保存。它可能已被删除，您可能不再代这家企业办事，或者在另一个窗口用别的账号登录了。您填写的内容还在下面，可以复制。',
    page_closed: '这一页现在不能修改，申请可能已经提交。',
  },
  {
    unknown_application:
      'This application could not be found, and nothing was saved. It may have been deleted, you may not act for this company any more, or another account is signed in in another window. What you wrote is still below for you to copy.',
    page_closed: 'This page cannot be changed now. The application may have been sent.',
  },
);

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
export const PageForm = ({ locale, applicationId, pageId, toCheck, title, questions, saved }: PageFormProps) => {
  const [state, submit, sending] = useForm(saveAnswers, locale);
  const sent = Object.keys(state.values).length > 0;
  const typed = (name: string) => (sent ? [state.values[name] ?? []].flat() : (saved[name] ?? []));
  const { refusal } = state;
  const errors = refusal?.code === 'invalid' ? refusal.errors : {};
  const refused = state.notice ?? (refusal && refusal.code !== 'invalid' && refusals[locale][refusal.code]);
  return (
    <form action={submit} noValidate className="text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refusal ?? state.notice)} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="pageId" value={pageId} />
      {toCheck && <input type="hidden" name="toCheck" value="yes" />}
      <div className="space-y-8">
        {questions.map((question) => (
          <Question key={question.id} {...{ question, typed }} error={(name) => errors[name]} />
        ))}
      </div>
      <button className="button mt-8 max-sm:w-full" disabled={sending}>
        {words[locale].next}
      </button>
    </form>
  );
};
