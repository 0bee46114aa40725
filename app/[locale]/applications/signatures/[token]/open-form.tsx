import { formState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { OpenRefusal } from '#lib/applications/signatures/open-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { openToSign } from './actions.ts';

type Words = {
  number: string;
  hint: string;
  open: string;
  wrong: (left: number) => string;
  refusals: Record<Exclude<OpenRefusal['code'], 'wrong_number'>, string>;
};

const texts = words<Words>({
  zh: {
    number: '您的居民身份证号码',
    hint: '18 位，最后一位可能是 X；要和申请人填写的您的号码一致',
    open: '查看要签的内容',
    wrong: (left) => `号码和申请人填写的不一致。请核对，还可以试 ${left} 次；也可能是申请人填错了，请对方收回修改。`,
    refusals: {
      unknown_link: '这个链接已经失效，或者对方换了新链接。请向申请人再要一个。',
      own_copy: '这份申请是您自己提交的，您已经签过字。请把链接转给对方，由对方用自己的账号打开。',
      spent: '号码已经填错五次，这个链接不能再用。请向申请人再要一个。',
      other_account: '您账号里的身份证号码和申请人填写的不一致，或者您已经签了这份申请的另一处。请用本人的账号登录。',
    },
  },
  en: {
    number: 'Your resident identity number',
    hint: '18 characters, the last may be an X; it has to be the one that the applicant entered for you',
    open: 'See what is to be signed',
    wrong: (left) =>
      `This is not the number that the applicant entered. Check it: you can try ${left} more ${left === 1 ? 'time' : 'times'}. If the applicant made a mistake, ask them to take it back and correct it.`,
    refusals: {
      unknown_link: 'This link works no longer, or a newer one took its place. Ask the applicant for another.',
      own_copy:
        'You sent this application yourself, and have signed it by that. Pass the link on: the other person opens it with their own account.',
      spent: 'Five wrong numbers were entered, and this link works no longer. Ask the applicant for another.',
      other_account:
        'The identity number of your account is not the one that the applicant entered, or you sign this application in another part already. Sign in with your own account.',
    },
  },
});

/** Asks for the second thing beside the link: the number that the form says of whoever signs. */
export const OpenForm = async ({ locale, token, title }: { locale: Locale; token: string; title: string }) => {
  const { errors, refusal, notice } = await formState(openToSign);
  const say = texts[locale];
  const refused = notice ?? (refusal && sayRefusal(refusal, locale));
  return (
    <form id="open-form" action={openToSign} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <TextField
        {...{ locale, id: 'residentId', label: say.number, hint: say.hint, error: errors['residentId'] }}
        {...{ autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' }}
      />
      <button className="button">{say.open}</button>
    </form>
  );
};

const sayRefusal = (refusal: OpenRefusal, locale: Locale): string =>
  refusal.code === 'wrong_number' ? texts[locale].wrong(refusal.left) : texts[locale].refusals[refusal.code];
