import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { InviteRefusal } from '#lib/organisations/invite.ts';
import { inviteHandler } from './actions.ts';

const texts = words<{
  email: string;
  hint: string;
  invite: string;
  refusals: Record<InviteRefusal['code'], string>;
}>({
  zh: {
    email: '对方的电子邮箱',
    hint: '对方用这个邮箱登录后，可以接受或者谢绝。',
    invite: '发出邀请',
    refusals: {
      unknown_organisation: '没有找到这家企业。',
      already_member: '对方已经是这家企业的成员。',
      already_invited: '已经邀请过对方，正在等待答复。',
    },
  },
  en: {
    email: 'Their e-mail address',
    hint: 'They accept or decline after signing in with this address.',
    invite: 'Send the invitation',
    refusals: {
      unknown_organisation: 'We cannot find this company.',
      already_member: 'They already act for this company.',
      already_invited: 'They are invited already and have not answered yet.',
    },
  },
});

export const InviteForm = async ({ locale, organisationId }: { locale: Locale; organisationId: string }) => {
  const state = await formState(inviteHandler);
  const say = texts[locale];
  const { errors, refusal, notice } = state;
  return (
    <form action={inviteHandler} noValidate className="space-y-5 text-column">
      <ErrorSummary locale={locale} errors={errors} refusal={refusal ? say.refusals[refusal.code] : notice} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <TextField
        {...{ locale, type: 'email', autoComplete: 'off', spellCheck: false }}
        id="email"
        label={say.email}
        hint={say.hint}
        value={[state.values['email'] ?? ''].flat()[0]}
        error={errors['email']}
      />
      <button className="button">{say.invite}</button>
    </form>
  );
};
