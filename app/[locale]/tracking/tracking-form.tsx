import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { FormState } from '#app/_forms/form-state.ts';
import { formState } from '#app/_forms/form-state.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import type { Tracked } from '#lib/applications/applicant/track.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { trackApplication } from './actions.ts';
import { TrackedCase } from './tracked-case.tsx';

const texts = words({
  zh: {
    intro: '不用登录。输入回执上的办件编号，和申请中填写的手机号码后四位。',
    reference: '办件编号',
    referenceHint: '20 位，例如 KJYN 6DQH T9QQ 7Y39 P6PC；空格可有可无',
    digits: '手机号码后四位',
    search: '查询',
    none: '没有查到。请核对办件编号和手机号码后四位；两项都要与申请中的一致。',
  },
  en: {
    intro:
      'You need not sign in. Enter the reference on your receipt, and the last four digits of the mobile number given in the application.',
    reference: 'Reference',
    referenceHint: '20 characters, for example KJYN 6DQH T9QQ 7Y39 P6PC; spaces do not matter',
    digits: 'Last four digits of the mobile number',
    search: 'Track',
    none: 'Nothing was found. Check the reference and the four digits: both must match the application.',
  },
});

export const TrackingForm = async ({ locale }: { locale: Locale }) => {
  const state = await formState(trackApplication);
  const refusal = state.notice ?? (state.refusal && texts[locale].none);
  const failed = Boolean(refusal) || Object.keys(state.errors).length > 0;
  return (
    <>
      <PageTitle locale={locale} title={pageNames[locale].tracking} error={failed} />
      <h1>{pageNames[locale].tracking}</h1>
      {state.done ? (
        <TrackedCase tracked={state.done} locale={locale} />
      ) : (
        <form action={trackApplication} noValidate className="mt-2 space-y-6 text-column">
          <p>{texts[locale].intro}</p>
          <ErrorSummary locale={locale} errors={state.errors} refusal={refusal} />
          <Fields state={state} locale={locale} />
          <button className="button max-sm:w-full">{texts[locale].search}</button>
        </form>
      )}
    </>
  );
};

type FieldsProps = { state: FormState<{ code: 'not_found' }, Tracked>; locale: Locale };

const Fields = ({ state: { values, errors }, locale }: FieldsProps) => {
  const say = texts[locale];
  const typed = (name: string) => [values[name] ?? []].flat()[0];
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <TextField
        {...{ locale, id: 'reference', label: say.reference, hint: say.referenceHint }}
        value={typed('reference')}
        error={errors['reference']}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField
        {...{ locale, id: 'lastFour', label: say.digits, width: 'short' }}
        value={typed('lastFour')}
        error={errors['lastFour']}
        autoComplete="off"
        inputMode="numeric"
      />
    </>
  );
};
