import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { settleTheMessages } from './actions.ts';

const texts = words({
  zh: { settle: '无需回复', done: '已标为无需回复。', gone: '没有找到这件办件。' },
  en: { settle: 'No reply needed', done: 'Marked as needing no reply.', gone: 'This case was not found.' },
});

type SettleFormProps = { locale: Locale; applicationId: string; open: boolean };

/** Takes a case off the replies due without a reply: for thanks, and for what was answered by telephone. */
export const SettleForm = async ({ locale, applicationId, open }: SettleFormProps) => {
  const state = await formState(settleTheMessages);
  const say = texts[locale];
  return (
    <form action={settleTheMessages} noValidate className="mt-3 text-column print:hidden">
      <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice ?? (state.refusal && say.gone)} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {open && <button className="button button-quiet">{say.settle}</button>}
      <div role="status">{'done' in state && <Notice kind="success">{say.done}</Notice>}</div>
    </form>
  );
};
