import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { writeCaseNote, writeToTheApplicant } from './actions.ts';

const texts = words({
  zh: {
    message: '写给申请人',
    note: '写备注',
    noteHint: '申请人看不到。',
    sendmessage: '发送',
    sendnote: '保存备注',
    sent: { message: '已发送。', note: '备注已保存。' },
    gone: '没有找到这件办件。',
  },
  en: {
    message: 'Write to the applicant',
    note: 'Write a note',
    noteHint: 'The applicant does not see it.',
    sendmessage: 'Send',
    sendnote: 'Save the note',
    sent: { message: 'Sent.', note: 'Note saved.' },
    gone: 'This case was not found.',
  },
});

type WriteFormProps = { kind: 'message' | 'note'; locale: Locale; applicationId: string };

export const WriteForm = async ({ kind, locale, applicationId }: WriteFormProps) => {
  const action = kind === 'note' ? writeCaseNote : writeToTheApplicant;
  const state = await formState(action);
  const say = texts[locale];
  return (
    <form action={action} noValidate className="mt-5 space-y-3 text-column print:hidden">
      <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice ?? (state.refusal && say.gone)} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <LongTextField
        {...{ locale, id: kind, label: say[kind], rows: 3 }}
        hint={kind === 'note' ? say.noteHint : undefined}
        value={'done' in state ? '' : [state.values[kind] ?? []].flat()[0]}
        error={state.errors[kind]}
      />
      <button className="button button-quiet">{kind === 'note' ? say.sendnote : say.sendmessage}</button>
      <div role="status">{'done' in state && <Notice kind="success">{say.sent[kind]}</Notice>}</div>
    </form>
  );
};
