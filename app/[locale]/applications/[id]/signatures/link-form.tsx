import { formState } from '#app/_forms/form-state.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { Signature } from '#lib/applications/signatures/copy.ts';
import type { LinkRefusal, MadeLink } from '#lib/applications/signatures/make-link.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { makeSignatureLink } from './actions.ts';

type Words = {
  who: string;
  about: string;
  email: string;
  hint: string;
  make: string;
  done: (name: string) => string;
  once: string;
  sent: (email: string) => string;
  refusals: Record<LinkRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    who: '给谁',
    about:
      '生成一个链接，请您转给对方。对方登录后，还要填对自己的身份证号码，才能看到内容。重新生成以后，原来的链接就不能用了。',
    email: '对方的电子邮箱',
    hint: '填了，我们把链接发到这个邮箱',
    make: '生成链接',
    done: (name) => `给${name}的链接`,
    once: '请现在复制，离开本页后不再显示：',
    sent: (email) => `也已发到 ${email}。`,
    refusals: {
      unknown_signature: '没有找到这位签字人。',
      not_waiting: '这份申请现在不等人签字。',
      signed_already: '对方已经签过字了。',
    },
  },
  en: {
    who: 'Who gets it',
    about:
      'This makes a link for you to pass on. They sign in and enter their own identity number before they see anything. A new link takes the place of the one before.',
    email: 'Their e-mail address',
    hint: 'If you enter it, we send the link there',
    make: 'Make the link',
    done: (name) => `The link for ${name}`,
    once: 'Copy it now: it is not shown again after you leave this page.',
    sent: (email) => `It was sent to ${email} as well.`,
    refusals: {
      unknown_signature: 'This person was not found among those who sign.',
      not_waiting: 'This application does not wait for signatures at present.',
      signed_already: 'They have signed already.',
    },
  },
});

type LinkFormProps = { locale: Locale; unsigned: Pick<Signature, 'id' | 'name'>[] };

/** Makes a link for somebody who has not signed yet, and shows it once. */
export const LinkForm = async ({ locale, unsigned }: LinkFormProps) => {
  const { errors, refusal, notice, done, values } = await formState(makeSignatureLink);
  const say = texts[locale];
  const valueOf = (name: string) => [values[name] ?? []].flat()[0];
  if (unsigned.length === 0) return null;
  return (
    <>
      {done && <Made {...{ locale, unsigned, done }} />}
      <form action={makeSignatureLink} noValidate className="space-y-5 text-column">
        <ErrorSummary locale={locale} errors={errors} refusal={refusal ? say.refusals[refusal.code] : notice} />
        <p>{say.about}</p>
        <input type="hidden" name="locale" value={locale} />
        <Who {...{ locale, unsigned }} chosen={valueOf('signatureId') ?? ''} error={errors['signatureId']} />
        <TextField
          {...{ locale, type: 'email', autoComplete: 'off', spellCheck: false, optional: true }}
          {...{ id: 'email', label: say.email, hint: say.hint, error: errors['email'] }}
          value={done ? '' : valueOf('email')}
        />
        <button className="button">{say.make}</button>
      </form>
    </>
  );
};

/** Nobody is asked to choose among one. */
const Who = ({ locale, unsigned, chosen, error }: LinkFormProps & { chosen: string; error: string | undefined }) => {
  const [only, ...others] = unsigned;
  if (only && others.length === 0) return <input type="hidden" name="signatureId" value={only.id} />;
  return (
    <ChoiceField
      {...{ locale, id: 'signatureId', label: texts[locale].who, pick: 'one', error }}
      options={unsigned.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={[chosen]}
    />
  );
};

const Made = ({ locale, unsigned, done }: LinkFormProps & { done: MadeLink }) => {
  const say = texts[locale];
  const name = unsigned.find(({ id }) => id === done.signatureId)?.name ?? '';
  return (
    <div className="mb-6" role="status">
      <Notice kind="success" title={say.done(name)}>
        <p>{say.once}</p>
        <p className="font-mono text-small wrap-anywhere">
          <a href={done.address}>{done.address}</a>
        </p>
        {done.sentTo && <p>{say.sent(done.sentTo)}</p>}
      </Notice>
    </div>
  );
};
