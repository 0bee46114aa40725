import { formState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { guestDays, mostTries } from '#lib/identity/guest/guest.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { openLink } from './actions.ts';

const texts = words({
  zh: {
    word: '暗号',
    hint: '不分大小写；不是验证码，邮件里没有写',
    open: '打开',
    refused: `没有打开。可能是暗号不对，也可能是这个链接用过了、试了 ${mostTries} 次、过了 ${guestDays} 天，或者您后来又发了新链接。请核对暗号，并用最新一封邮件里的链接。`,
  },
  en: {
    word: 'The word you chose',
    hint: 'Capitals make no difference. It is not a code, and not in the letter',
    open: 'Open',
    refused: `It did not open. The word may not be the right one; or this link was used, was tried ${mostTries} times, is older than ${guestDays} days, or you have had a newer one sent. Check the word, and take the link of the newest letter.`,
  },
});

/** Every refusal reads the same: whoever holds a link that is not theirs learns nothing from it. */
export const OpenForm = async ({ locale, token, title }: { locale: Locale; token: string; title: string }) => {
  const { errors, refusal, notice } = await formState(openLink);
  const say = texts[locale];
  const refused = notice ?? (refusal && say.refused);
  return (
    <form id="open-form" action={openLink} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <TextField
        {...{ locale, id: 'word', label: say.word, hint: say.hint, error: errors['word'] }}
        {...{ autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' }}
      />
      <button className="button">{say.open}</button>
    </form>
  );
};
