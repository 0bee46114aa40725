import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { Document } from '#lib/documents/document.ts';
import type { RevocationRefusal } from '#lib/documents/revoke.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { revokeOfCase } from './actions.ts';

type Words = {
  title: string;
  about: string;
  document: string;
  reason: string;
  button: string;
  back: string;
  refusals: Record<RevocationRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    title: '撤销',
    about:
      '撤销以后不能恢复，任何人核验都会看到“已撤销”，持有人会收到通知。两人办理的事项，由一人提出、另一位审批员确认。',
    document: '撤销哪一份',
    reason: '理由和依据',
    button: '撤销',
    back: '返回办件',
    refusals: {
      unknown_document: '没有找到这份文书。',
      own_document: '不能撤销自己的文书，请交给同事。',
      not_your_role: '您的岗位不能撤销。',
      already_revoked: '这份文书已经撤销。',
      second_person_needed: '已经提出撤销，要由另一位审批员确认。',
    },
  },
  en: {
    title: 'Revoke',
    about:
      'This cannot be undone: whoever verifies the document sees that it is revoked, and its holder is told. Where two people decide, one proposes and another approver agrees.',
    document: 'Which document',
    reason: 'Reason and law',
    button: 'Revoke it',
    back: 'Back to the case',
    refusals: {
      unknown_document: 'This document was not found.',
      own_document: 'You cannot revoke a document of your own. Hand it to a colleague.',
      not_your_role: 'Your post does not cover revoking.',
      already_revoked: 'This document is revoked already.',
      second_person_needed: 'The revocation is proposed; another approver has to agree.',
    },
  },
});

type RevokeFormProps = { locale: Locale; title: string; applicationId: string; documents: Document[] };

export const RevokeForm = async ({ locale, title, applicationId, documents }: RevokeFormProps) => {
  const { errors, refusal, notice, values } = await formState(revokeOfCase);
  const say = texts[locale];
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const failed = Boolean(refused) || Object.keys(errors).length > 0;
  const valuesOf = (name: string) => [values[name] ?? []].flat();
  if (documents.length === 0 && !failed) return <PageTitle locale={locale} title={title} />;
  return (
    <form action={revokeOfCase} noValidate className="mt-10 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={failed} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <div>
        <h2>{say.title}</h2>
        <p className="mt-1 text-quiet">{say.about}</p>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <ChoiceField
        {...{ locale, id: 'documentId', label: say.document, pick: 'one', error: errors['documentId'] }}
        options={documents.map(({ id, title: name, number }) => ({ value: id, label: name[locale], hint: number }))}
        chosen={valuesOf('documentId')}
      />
      <LongTextField
        {...{ locale, id: 'reason', label: say.reason, rows: 3, error: errors['reason'] }}
        value={valuesOf('reason')[0]}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="button button-warn">{say.button}</button>
        <a href={paths.staff.application(locale, applicationId)} className="inline-flex min-h-11 items-center">
          {say.back}
        </a>
      </div>
    </form>
  );
};
