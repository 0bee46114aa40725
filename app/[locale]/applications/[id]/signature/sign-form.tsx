import { formState } from '#app/_forms/form-state.ts';
import { CheckField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { EndRefusal } from '#lib/applications/signatures/end-copy.ts';
import type { SignRefusal } from '#lib/applications/signatures/sign-copy.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { declineSignature, signApplication } from './actions.ts';

type Words = {
  agree: string;
  sign: string;
  decline: string;
  reason: string;
  hint: string;
  send: string;
  refusals: Record<SignRefusal['code'] | EndRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    agree: '我看过以上全部内容，内容属实，同意签字',
    sign: '签字',
    decline: '不同意签字',
    reason: '不签的理由',
    hint: '申请会退回给申请人修改，申请人看得到您写的理由',
    send: '确定不签',
    refusals: {
      unknown_application: '没有找到要您签的申请。',
      not_waiting: '这份申请已经不用签了：申请人收回了，或者期限已过。',
      service_closed: '这项服务刚刚停止了网上申请，现在不能签字。恢复以后可以再签。',
      not_admitted: '名额已满，或者申请人已经另有一份申请，所以现在不能提交。您的签字没有记下，可以以后再签。',
      outdated: '其中的日期已经过了，不能再按这份内容申请。请申请人收回修改，再请您签。',
    },
  },
  en: {
    agree: 'I have read all of it, it is true, and I agree to sign it',
    sign: 'Sign',
    decline: 'I will not sign',
    reason: 'Why you will not sign',
    hint: 'The application goes back to the applicant, who reads what you write',
    send: 'Do not sign',
    refusals: {
      unknown_application: 'No application that you are asked to sign was found.',
      not_waiting:
        'This application need not be signed any more: it was taken back, or the time to sign it has passed.',
      service_closed:
        'Online applications for this service have just closed, so that it cannot be signed now. You can sign once they are taken again.',
      not_admitted:
        'All places are taken, or the applicant has another application, so that it cannot be sent now. Your signature was not recorded; you can sign later.',
      outdated:
        'A date in it has passed, and it cannot be applied for as it stands. Ask the applicant to take it back and correct it.',
    },
  },
});

type SignFormProps = { locale: Locale; signatureId: string };

/** The errors of a signature, or of a refusal to sign. */
export const SignRefused = async ({ locale }: { locale: Locale }) => {
  const signing = await formState(signApplication);
  const declining = await formState(declineSignature);
  const refusal = signing.refusal ?? declining.refusal;
  const refused = signing.notice ?? declining.notice ?? (refusal && texts[locale].refusals[refusal.code]);
  return <ErrorSummary locale={locale} errors={{ ...signing.errors, ...declining.errors }} refusal={refused} />;
};

/** A tick and a press: nobody signs by accident. */
export const SignForm = async ({ locale, signatureId }: SignFormProps) => {
  const { errors, values } = await formState(signApplication);
  const say = texts[locale];
  return (
    <form action={signApplication} noValidate className="space-y-5 text-column">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="signatureId" value={signatureId} />
      <CheckField
        {...{ locale, id: 'agree', label: say.agree, error: errors['agree'] }}
        value="yes"
        checked={values['agree'] === 'yes'}
      />
      <button className="button">{say.sign}</button>
    </form>
  );
};

/** Opened by whoever will not sign, and where its reason is missing. */
export const DeclineForm = async ({ locale, signatureId }: SignFormProps) => {
  const { errors, values } = await formState(declineSignature);
  const say = texts[locale];
  return (
    <details className="mt-8" open={Boolean(errors['reason'])}>
      <summary className="inline-flex min-h-11 items-center underline">{say.decline}</summary>
      <form action={declineSignature} noValidate className="space-y-5 pt-2 text-column">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="signatureId" value={signatureId} />
        <LongTextField
          {...{ locale, id: 'reason', label: say.reason, hint: say.hint, error: errors['reason'], rows: 3 }}
          value={[values['reason'] ?? []].flat()[0]}
        />
        <button className="button button-warn">{say.send}</button>
      </form>
    </details>
  );
};
