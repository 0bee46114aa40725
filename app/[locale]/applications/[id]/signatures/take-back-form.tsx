import { formState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { EndRefusal } from '#lib/applications/signatures/end-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { takeBackSigning } from './actions.ts';

const texts = words<{
  take: string;
  sure: string;
  really: string;
  refusals: Record<EndRefusal['code'], string>;
}>({
  zh: {
    take: '收回修改',
    sure: '收回以后可以修改。已经签的字作废，改好后要重新签。',
    really: '确定收回',
    refusals: {
      unknown_application: '没有找到这份申请。',
      not_waiting: '这份申请已经不在等签字了，请看它现在的状态。',
    },
  },
  en: {
    take: 'Take it back to change it',
    sure: 'You can change it then. Signatures given so far are void, and everybody signs anew.',
    really: 'Take it back',
    refusals: {
      unknown_application: 'This application could not be found.',
      not_waiting: 'This application does not wait for signatures any more; see where it stands now.',
    },
  },
});

/** Takes a draft back while it waits, after a confirmation that needs no script. */
export const TakeBackForm = ({ locale, applicationId }: { locale: Locale; applicationId: string }) => {
  const say = texts[locale];
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 items-center underline">{say.take}</summary>
      <form action={takeBackSigning} className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <span>{say.sure}</span>
        <button className="button button-warn">{say.really}</button>
      </form>
    </details>
  );
};

/** Why it was not taken back; it stands also where the application waits no longer. */
export const TakeBackRefused = async ({ locale }: { locale: Locale }) => {
  const { errors, refusal, notice } = await formState(takeBackSigning);
  const refused = notice ?? (refusal && texts[locale].refusals[refusal.code]);
  return <ErrorSummary locale={locale} errors={errors} refusal={refused} />;
};
