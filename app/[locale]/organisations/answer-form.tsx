'use client';

import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { useForm } from '#app/_forms/use-form.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import { answerMyInvitation } from './actions.ts';

const texts = words({
  zh: {
    asks: (company: string) => `${company}邀请您担任经办人，代它办理事项。`,
    accept: '接受',
    decline: '谢绝',
    gone: '这个邀请已经失效。',
  },
  en: {
    asks: (company: string) => `${company} asks you to act for it as a handler.`,
    accept: 'Accept',
    decline: 'Decline',
    gone: 'This invitation is no longer open.',
  },
});

type AnswerFormProps = {
  locale: Locale;
  invitation: { id: string; organisation: string; representation: Representation };
};

export const AnswerForm = ({ locale, invitation }: AnswerFormProps) => {
  const [state, submit, sending] = useForm(answerMyInvitation, locale);
  const say = texts[locale];
  return (
    <form action={submit} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice ?? (state.refusal && say.gone)} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="invitationId" value={invitation.id} />
      <p className="mr-auto">
        {say.asks(invitation.organisation)}{' '}
        <RepresentationMark representation={invitation.representation} locale={locale} />
      </p>
      <button name="answer" value="accept" className="button" disabled={sending}>
        {say.accept}
      </button>
      <button name="answer" value="decline" className="button button-quiet" disabled={sending}>
        {say.decline}
      </button>
    </form>
  );
};
