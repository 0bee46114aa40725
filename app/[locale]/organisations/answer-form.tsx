import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formState } from '#app/_forms/form-state.ts';
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
  const say = texts[locale];
  return (
    <form action={answerMyInvitation} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="invitationId" value={invitation.id} />
      <p className="mr-auto">
        {say.asks(invitation.organisation)}{' '}
        <RepresentationMark representation={invitation.representation} locale={locale} />
      </p>
      <button name="answer" value="accept" className="button">
        {say.accept}
        <span className="sr-only"> {invitation.organisation}</span>
      </button>
      <button name="answer" value="decline" className="button button-quiet">
        {say.decline}
        <span className="sr-only"> {invitation.organisation}</span>
      </button>
    </form>
  );
};

/** Why an answer was refused; above the list, because the invitation is no longer in it. */
export const AnswerRefused = async ({ locale }: { locale: Locale }) => {
  const { errors, notice, refusal } = await formState(answerMyInvitation);
  return <ErrorSummary locale={locale} errors={errors} refusal={notice ?? (refusal && texts[locale].gone)} />;
};
