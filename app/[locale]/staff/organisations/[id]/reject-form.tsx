import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { RejectRefusal } from '#lib/organisations/reject.ts';
import { rejectCompany } from './actions.ts';

type Words = { reason: string; hint: string; reject: string; refusals: Record<RejectRefusal['code'], string> };

const texts = words<Words>({
  zh: {
    reason: '驳回的理由',
    hint: '登记账号的人和各成员会看到，未受理的办件也以此理由不予受理。不要写出真正代表企业的人是谁。',
    reject: '驳回，关闭账号',
    refusals: {
      unknown_organisation: '没有找到这个企业账号。',
      own_organisation: '不能驳回自己的企业，请交给同事。',
      already_checked: '同事刚刚核对过这家企业。请重新打开这一页。',
      stale: '这家企业的法定代表人刚刚变更。请重新打开这一页。',
    },
  },
  en: {
    reason: 'Reasons',
    hint: 'The person who opened the account and its members read this, and cases not yet accepted are closed with it. Do not name whoever rightly represents the company.',
    reject: 'Reject and close the account',
    refusals: {
      unknown_organisation: 'This company account was not found.',
      own_organisation: 'You cannot reject your own company. Hand it to a colleague.',
      already_checked: 'A colleague has just checked this company. Reload this page.',
      stale: 'The legal representative has just changed. Reload this page.',
    },
  },
});

type RejectFormProps = { locale: Locale; title: string; organisationId: string; membershipId: string };

export const RejectForm = async ({ locale, title, organisationId, membershipId }: RejectFormProps) => {
  const state = await formState(rejectCompany);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  return (
    <form id="reject-form" action={rejectCompany} noValidate className="space-y-5 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="membershipId" value={[state.values['membershipId'] ?? membershipId].flat()[0]} />
      <LongTextField
        {...{ locale, id: 'reason', label: say.reason, hint: say.hint, rows: 4, error: errors['reason'] }}
        value={[state.values['reason'] ?? []].flat()[0]}
      />
      <button className="button button-warn">{say.reject}</button>
    </form>
  );
};
