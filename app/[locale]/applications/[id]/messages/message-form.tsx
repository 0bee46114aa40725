import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { writeToTheStaff } from './actions.ts';

const texts = words({
  zh: {
    label: '给工作人员留言',
    hint: '请不要写密码、银行卡号。',
    send: '发送',
    sent: '已发送。',
    unknown: '没有找到这份办件。',
  },
  en: {
    label: 'Write to the staff who have your case',
    hint: 'Please leave out passwords and card numbers.',
    send: 'Send',
    sent: 'Sent.',
    unknown: 'This application could not be found.',
  },
});

type MessageFormProps = { locale: Locale; applicationId: string; title: string };

export const MessageForm = async ({ locale, applicationId, title }: MessageFormProps) => {
  const state = await formState(writeToTheStaff);
  const say = texts[locale];
  const refusal = state.notice ?? (state.refusal && say.unknown);
  const failed = Boolean(refusal) || Object.keys(state.errors).length > 0;
  return (
    <form id="message-form" action={writeToTheStaff} noValidate className="mt-6 space-y-4 text-column print:hidden">
      <PageTitle locale={locale} title={title} error={failed} />
      <ErrorSummary locale={locale} errors={state.errors} refusal={refusal} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <LongTextField
        locale={locale}
        id="body"
        label={say.label}
        hint={say.hint}
        rows={4}
        value={'done' in state ? '' : [state.values['body'] ?? []].flat()[0]}
        error={state.errors['body']}
      />
      <button className="button">{say.send}</button>
      <div role="status">{'done' in state && <Notice kind="success">{say.sent}</Notice>}</div>
    </form>
  );
};
