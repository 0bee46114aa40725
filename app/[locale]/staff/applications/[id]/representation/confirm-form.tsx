import { basisWords } from '#app/_parts/organisation/representation-words.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { paths } from '#app/_request/paths.ts';
import { formState } from '#app/_forms/form-state.ts';
import type { ConfirmationRefusal } from '#lib/applications/representation/confirm-representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { checkBases } from '#lib/organisations/representation.ts';
import { confirmCompany } from './actions.ts';

type Words = {
  basis: string;
  note: string;
  noteHint: string;
  confirm: string;
  back: string;
  refusals: Record<ConfirmationRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    basis: '核对的依据',
    note: '核对了什么',
    noteHint: '例如：名称、信用代码、法定代表人与登记信息一致；本人持身份证到窗口。存入记录，申请人看不到。',
    confirm: '核对一致',
    back: '返回办件',
    refusals: {
      already_checked: '这家企业已经有同事核对过了。请返回办件看看。',
      stale: '这家企业的法定代表人刚刚变更。请重新打开这一页，再核对一次。',
      unknown_application: '没有找到这件办件。',
      own_application: '不能核对自己的企业，请交给同事。',
      not_your_role: '您的岗位不能核对企业身份。',
    },
  },
  en: {
    basis: 'Compared with',
    note: 'What you compared',
    noteHint:
      'For example: name, code and legal representative agree with the register; the person came with their identity card. Kept on record; the applicant does not see it.',
    confirm: 'It agrees',
    back: 'Back to the case',
    refusals: {
      already_checked: 'A colleague has checked this company already. Go back to the case.',
      stale: 'The legal representative has just changed. Reload this page and check again.',
      unknown_application: 'This case was not found.',
      own_application: 'You cannot check your own company. Hand it to a colleague.',
      not_your_role: 'Your post does not cover checking companies.',
    },
  },
});

type ConfirmFormProps = { locale: Locale; title: string; applicationId: string; membershipId: string };

export const ConfirmForm = async ({ locale, title, applicationId, membershipId }: ConfirmFormProps) => {
  const state = await formState(confirmCompany);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const valueOf = (name: string) => [state.values[name] ?? []].flat();
  return (
    <form id="check-form" action={confirmCompany} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="membershipId" value={valueOf('membershipId')[0] ?? membershipId} />
      <ChoiceField
        {...{ locale, id: 'basis', label: say.basis, pick: 'one', error: errors['basis'] }}
        options={checkBases.map((value) => ({ value, label: basisWords[locale][value] }))}
        chosen={valueOf('basis')}
      />
      <LongTextField
        {...{ locale, id: 'note', label: say.note, hint: say.noteHint, rows: 4, error: errors['note'] }}
        value={valueOf('note')[0]}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="button">{say.confirm}</button>
        <a href={paths.staff.application(locale, applicationId)} className="inline-flex min-h-11 items-center">
          {say.back}
        </a>
      </div>
    </form>
  );
};
