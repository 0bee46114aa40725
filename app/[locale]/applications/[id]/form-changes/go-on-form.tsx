import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { BringOverRefusal } from '#lib/applications/draft/bring-over.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { goOnWithForm } from './actions.ts';

type Said = Record<BringOverRefusal['code'], string>;

const texts = words<{ goOn: string; refusals: Said }>({
  zh: {
    goOn: '知道了，用新表接着填',
    refusals: {
      changed_again: '申请表刚刚又改了，草稿没有变动。下面是现在的全部变化，请再看一遍。',
      already_sent: '这份申请已经提交，不会再变。',
      unknown_application: '没有找到这份草稿。它可能已被删除，或者您不再代这家企业办事。',
    },
  },
  en: {
    goOn: 'Go on with the new form',
    refusals: {
      changed_again:
        'The form has just changed once more, and your draft is as it was. Here is all that is different now.',
      already_sent: 'This application has been sent and stays as it is.',
      unknown_application:
        'This draft could not be found. It may have been deleted, or you act for this company no more.',
    },
  },
});

/** Why a draft was not brought over: it stands above the list, which is the newest then. */
export const GoOnRefused = async ({ locale, title }: { locale: Locale; title: string }) => {
  const { errors, refusal } = await formState(goOnWithForm);
  return (
    <>
      <PageTitle locale={locale} title={title} error={Boolean(refusal)} />
      <ErrorSummary locale={locale} errors={errors} refusal={refusal && texts[locale].refusals[refusal.code]} />
    </>
  );
};

type GoOnFormProps = { locale: Locale; applicationId: string; to: string };

/** Sends which form its reader has seen the changes to. */
export const GoOnForm = ({ locale, applicationId, to }: GoOnFormProps) => (
  <form action={goOnWithForm} className="mt-8">
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="applicationId" value={applicationId} />
    <input type="hidden" name="to" value={to} />
    <button className="button max-sm:w-full">{texts[locale].goOn}</button>
  </form>
);
