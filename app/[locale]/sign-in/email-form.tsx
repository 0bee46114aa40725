import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sendSignInCode } from './actions.ts';

const texts = words({
  zh: {
    title: '用电子邮箱登录',
    email: '电子邮箱',
    hint: '我们会发送一个 8 位验证码。第一次登录会同时为您建立账户。',
    send: '发送验证码',
  },
  en: {
    title: 'Sign in by e-mail',
    email: 'E-mail address',
    hint: 'We will send you an 8-digit code. If this is your first time, it also opens your account.',
    send: 'Send the code',
  },
});

type EmailFormProps = { locale: Locale; next: string | undefined; title: string };

export const EmailForm = async ({ locale, next, title }: EmailFormProps) => {
  const state = await formState(sendSignInCode);
  return (
    <form id="email-form" action={sendSignInCode} noValidate aria-labelledby="by-email">
      <PageTitle locale={locale} title={title} error={Boolean(state.notice) || Object.keys(state.errors).length > 0} />
      <ErrorSummary locale={locale} errors={state.errors} refusal={state.notice} />
      <h2 id="by-email" className="mb-3 text-large">
        {texts[locale].title}
      </h2>
      <input type="hidden" name="locale" value={locale} />
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        locale={locale}
        id="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        label={texts[locale].email}
        hint={texts[locale].hint}
        value={[state.values['email'] ?? ''].flat()[0]}
        error={state.errors['email']}
      />
      <button className="button mt-5">{texts[locale].send}</button>
    </form>
  );
};
