import { formState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { takeOverDraft } from './actions.ts';

const texts = words({
  zh: { take: '放进我的账户', unknown: '没有找到这份申请，它可能已经在别的账户里，或者在这个浏览器里关闭了。' },
  en: {
    take: 'Take it into my account',
    unknown: 'This application could not be found. It may be in another account, or closed in this browser.',
  },
});

type TakeOverFormProps = { locale: Locale; applicationId: string; title: string };

export const TakeOverForm = async ({ locale, applicationId, title }: TakeOverFormProps) => {
  const { errors, refusal } = await formState(takeOverDraft);
  const say = texts[locale];
  return (
    <form action={takeOverDraft}>
      <PageTitle locale={locale} title={title} error={Boolean(refusal)} />
      <ErrorSummary locale={locale} errors={errors} refusal={refusal && say.unknown} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <button className="button max-sm:w-full">{say.take}</button>
    </form>
  );
};
