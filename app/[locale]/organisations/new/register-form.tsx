import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { registerOrganisation } from './actions.ts';

const texts = words({
  zh: {
    name: '企业名称',
    code: '统一社会信用代码',
    hint: '营业执照上的 18 位代码',
    register: '登记',
    taken: (office: string, hotline: string) =>
      `这家企业已经有账号了。您是经办人的，请让法定代表人邀请您。您是法定代表人、却没有登记过的，请带营业执照和本人身份证到${office}，或者拨打 ${hotline}：工作人员核对以后，您可以用这个代码重新登记。`,
  },
  en: {
    name: 'Company name',
    code: 'Unified social credit code',
    hint: 'The 18 characters on the business licence',
    register: 'Register',
    taken: (office: string, hotline: string) =>
      `This company has an account already. If you act for it as a handler, ask its legal representative to invite you. If you are the legal representative and did not register it, bring the business licence and your identity card to the ${office}, or ring ${hotline}: once staff have checked, you can register with this code.`,
  },
});

type RegisterFormProps = { locale: Locale; title: string; office: string; hotline: string };

export const RegisterForm = async ({ locale, title, office, hotline }: RegisterFormProps) => {
  const state = await formState(registerOrganisation);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  const valueOf = (name: string) => [state.values[name] ?? ''].flat()[0];
  return (
    <form id="company-form" action={registerOrganisation} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refusal ?? notice) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refusal ? say.taken(office, hotline) : notice} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        locale={locale}
        id="name"
        autoComplete="organization"
        label={say.name}
        value={valueOf('name')}
        error={errors['name']}
      />
      <TextField
        {...{ locale, autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' }}
        id="creditCode"
        label={say.code}
        hint={say.hint}
        value={valueOf('creditCode')}
        error={errors['creditCode']}
      />
      <button className="button">{say.register}</button>
    </form>
  );
};
