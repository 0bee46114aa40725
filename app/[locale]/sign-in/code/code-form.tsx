import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { EnterRefusal } from '#app/_request/sign-in.ts';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { signInWithCode } from './actions.ts';

const texts = words<{ code: string; hint: string; enter: string; refusals: Record<EnterRefusal['code'], string> }>({
  zh: {
    code: '验证码',
    hint: '8 位数字，10 分钟内有效。',
    enter: '登录',
    refusals: {
      wrong_or_old: '验证码不对，或者已经失效。请核对最新一封邮件，或者重新发送。',
      no_code_asked: '请先填写邮箱，发送验证码。',
      disabled: '这个账户已停用。如有疑问，请联系政务服务中心。',
    },
  },
  en: {
    code: 'Code',
    hint: '8 digits. It works for 10 minutes.',
    enter: 'Sign in',
    refusals: {
      wrong_or_old: 'The code is wrong or no longer works. Check the newest e-mail, or send a new code.',
      no_code_asked: 'Enter your e-mail address first, so that we can send you a code.',
      disabled: 'This account is closed. If you have a question, contact the Civic Service Centre.',
    },
  },
});

export const CodeForm = async ({ locale, title }: { locale: Locale; title: string }) => {
  const state = await formState(signInWithCode);
  const { errors } = state;
  const refusal = state.notice ?? (state.refusal && texts[locale].refusals[state.refusal.code]);
  const say = texts[locale];
  return (
    <form action={signInWithCode} noValidate>
      <PageTitle locale={locale} title={title} error={Boolean(refusal) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refusal} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        locale={locale}
        id="code"
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={say.code}
        hint={say.hint}
        error={errors['code']}
      />
      <button className="button mt-5">{say.enter}</button>
    </form>
  );
};
