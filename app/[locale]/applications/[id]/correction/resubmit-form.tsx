import type { ReactNode } from 'react';
import { NotReady } from '#app/_parts/files/not-ready.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { paths } from '#app/_request/paths.ts';
import { formState } from '#app/_forms/form-state.ts';
import type { ResubmitRefusal } from '#lib/applications/applicant/resubmit.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { resubmitApplication } from './actions.ts';

const texts = words({
  zh: {
    reply: '对补正的说明',
    hint: '例如：哪些改了，哪些材料什么时候交到窗口',
    send: '发送补正',
    incomplete: '有一页还没有填完整：',
    toPage: '去看这一页',
    notProved: '有一项联系方式还没有用验证码确认：',
    toProof: '去确认',
    untouched: '这些还没有改，也没有说明：',
    change: '请先改好；不用改，或者不在表单里的，请在说明里写一句。',
    gone: '现在不能补正了，请回到办件查看状态。',
  },
  en: {
    reply: 'A note on your corrections',
    hint: 'For example what you changed, and when you will hand in a document',
    send: 'Send the corrections',
    incomplete: 'One page is not complete: ',
    toPage: 'go to that page',
    notProved: 'One of your contact details is not confirmed by a code yet: ',
    toProof: 'confirm it',
    untouched: 'You have not changed these yet, nor written about them:',
    change: 'Change them first. If nothing needs changing, or it is not in the form, say so in your note.',
    gone: 'Corrections are no longer possible. Go back to the application to see where it stands.',
  },
});

type ResubmitFormProps = { locale: Locale; applicationId: string; title: string };

export const ResubmitForm = async ({ locale, applicationId, title }: ResubmitFormProps) => {
  const state = await formState(resubmitApplication);
  const say = texts[locale];
  const { refusal, errors } = state;
  const refused = state.notice ?? (refusal && sayRefusal(refusal, { locale, applicationId }));
  return (
    <form id="correction-form" action={resubmitApplication} noValidate className="mt-8 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <LongTextField
        locale={locale}
        id="reply"
        label={say.reply}
        hint={say.hint}
        optional
        value={[state.values['reply'] ?? []].flat()[0]}
        error={errors['reply']}
      />
      <button className="button max-sm:w-full">{say.send}</button>
    </form>
  );
};

function sayRefusal(
  refusal: ResubmitRefusal,
  { locale, applicationId }: Pick<ResubmitFormProps, 'locale' | 'applicationId'>,
): ReactNode {
  const say = texts[locale];
  if (refusal.code === 'incomplete')
    return (
      <p>
        {say.incomplete}
        <a href={paths.applicationPage(locale, applicationId, refusal.page)}>{say.toPage}</a>
      </p>
    );
  if (refusal.code === 'not_proved')
    return (
      <p>
        {say.notProved}
        <a href={paths.addressProof(locale, { id: applicationId, field: refusal.field })}>{say.toProof}</a>
      </p>
    );
  if (refusal.code === 'files_not_ready') return <NotReady files={refusal.files} locale={locale} />;
  if (refusal.code !== 'untouched') return <p>{say.gone}</p>;
  return (
    <>
      <p>{say.untouched}</p>
      <ul className="my-1 list-disc pl-5">
        {refusal.items.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{say.change}</p>
    </>
  );
}
