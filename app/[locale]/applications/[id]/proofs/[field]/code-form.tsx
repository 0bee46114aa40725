import type { ReactNode } from 'react';
import { formState } from '#app/_forms/form-state.ts';
import { sayWait } from '#app/_forms/limit-words.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { AskRefusal } from '#app/_request/proof-code.ts';
import type { ProveRefusal } from '#lib/applications/draft/prove-address.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { confirmAddress, sendCodeAgain } from './actions.ts';

type Code = Exclude<(AskRefusal | ProveRefusal)['code'], 'too_many'>;

const texts = words<Record<'code' | 'confirm' | 'send' | 'again', string> & { refusals: Record<Code, string> }>({
  zh: {
    ...{ code: '验证码', confirm: '确认并继续', send: '发送验证码', again: '重新发送' },
    refusals: {
      wrong_or_old: '验证码不对，或者已经失效。请核对最新收到的验证码，或者重新发送。',
      nothing_to_prove: '这里没有要确认的内容，没有发送。申请可能已经提交，或者填写的内容改过了。',
    },
  },
  en: {
    ...{ code: 'Code', confirm: 'Confirm and continue', send: 'Send a code', again: 'Send another code' },
    refusals: {
      wrong_or_old: 'The code is wrong or no longer works. Check the newest one, or send another.',
      nothing_to_prove:
        'There is nothing to confirm here. The application may have been sent, or the answer was changed.',
    },
  },
});

/** Why a code was not taken, or none was sent; it stands above both forms. */
export const Refused = async ({ locale, title }: { locale: Locale; title: string }) => {
  const confirming = await formState(confirmAddress);
  const sending = await formState(sendCodeAgain);
  const refusal = sayRefusal(confirming, locale) ?? sayRefusal(sending, locale);
  const errors = { ...sending.errors, ...confirming.errors };
  return (
    <>
      <PageTitle locale={locale} title={title} error={Boolean(refusal) || Object.keys(errors).length > 0} />
      <ErrorSummary {...{ locale, errors, refusal }} />
    </>
  );
};

type State = { notice?: ReactNode; refusal?: AskRefusal | ProveRefusal };

function sayRefusal({ notice, refusal }: State, locale: Locale): ReactNode {
  if (notice || !refusal) return notice;
  return refusal.code === 'too_many' ? sayWait(locale, refusal.waitSeconds) : texts[locale].refusals[refusal.code];
}

type OfAddress = { locale: Locale; applicationId: string; field: string; toCheck: boolean };

export const CodeForm = async ({ hint, ...of }: OfAddress & { hint: string | undefined }) => {
  const { errors } = await formState(confirmAddress);
  const { locale } = of;
  return (
    <form action={confirmAddress} noValidate className="mt-6">
      <Of {...of} />
      <TextField
        {...{ locale, id: 'code', label: texts[locale].code, hint, error: errors['code'] }}
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <button className="button mt-5 max-sm:w-full">{texts[locale].confirm}</button>
    </form>
  );
};

/** `isFirst`: no code that works was sent yet. */
export const SendForm = ({ isFirst, ...of }: OfAddress & { isFirst: boolean }) => (
  <form action={sendCodeAgain} className="mt-5">
    <Of {...of} />
    <button className={`button max-sm:w-full ${isFirst ? '' : 'button-quiet'}`}>
      {texts[of.locale][isFirst ? 'send' : 'again']}
    </button>
  </form>
);

const Of = ({ locale, applicationId, field, toCheck }: OfAddress) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="applicationId" value={applicationId} />
    <input type="hidden" name="field" value={field} />
    {toCheck && <input type="hidden" name="toCheck" value="yes" />}
  </>
);
