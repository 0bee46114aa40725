import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { paths } from '#app/_request/paths.ts';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { withdrawApplication } from './actions.ts';

const texts = words({
  zh: { reason: '撤回的理由', withdraw: '确认撤回', keep: '不撤回', gone: '这份申请已经有了决定，不能再撤回。' },
  en: {
    reason: 'Why you are withdrawing',
    withdraw: 'Withdraw the application',
    keep: 'Keep it',
    gone: 'This application has been decided and can no longer be withdrawn.',
  },
});

type WithdrawFormProps = { locale: Locale; applicationId: string; title: string };

export const WithdrawForm = async ({ locale, applicationId, title }: WithdrawFormProps) => {
  const state = await formState(withdrawApplication);
  const say = texts[locale];
  const refusal = state.notice ?? (state.refusal && say.gone);
  const failed = Boolean(refusal) || Object.keys(state.errors).length > 0;
  return (
    <form id="withdrawal-form" action={withdrawApplication} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={failed} />
      <ErrorSummary locale={locale} errors={state.errors} refusal={refusal} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <LongTextField
        locale={locale}
        id="reason"
        label={say.reason}
        optional
        rows={3}
        value={[state.values['reason'] ?? []].flat()[0]}
        error={state.errors['reason']}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="button button-warn">{say.withdraw}</button>
        <a href={paths.application(locale, applicationId)} className="inline-flex min-h-11 items-center">
          {say.keep}
        </a>
      </div>
    </form>
  );
};
