import { formState } from '#app/_forms/form-state.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { mostTries, shortestWord } from '#lib/identity/guest/guest.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { sendResumeLink } from './actions.ts';

const texts = words({
  zh: {
    email: '电子邮箱',
    emailHint: '链接发到这里。我们只用它发这封邮件，请核对有没有写错。',
    word: '暗号',
    wordHint: `您自己定的一个词或者数字，至少 ${shortestWord} 个字，不分大小写。打开链接时要填，邮件里不会写，我们也查不到，请记住。`,
    send: '发送链接',
    again: '发送新链接',
    sent: (email: string, day: string) => `链接正在发往 ${email}，最晚用到${day}`,
    rules: `链接只能用一次；暗号最多试 ${mostTries} 次。邮件几分钟还没到，请看看垃圾邮件，或者再发一次。`,
    before: (day: string) => `您已经有一个链接，最晚用到${day}。发送新链接以后，旧的就不能用了。`,
    gone: '这份申请在这个浏览器里已经关闭，没有发送。',
  },
  en: {
    email: 'E-mail address',
    emailHint: 'The link goes there. We use the address for this letter alone, so check that it is right.',
    word: 'A word to remember',
    wordHint: `A word or a number of your own, of at least ${shortestWord} characters; capitals make no difference. You are asked for it when you open the link. It is not in the letter and we cannot look it up, so remember it.`,
    send: 'Send the link',
    again: 'Send a new link',
    sent: (email: string, day: string) => `A link is on its way to ${email}. It works until ${day} at the latest`,
    rules: `It works once, and the word may be tried ${mostTries} times. If the letter is not there within minutes, look among your junk mail, or have another sent.`,
    before: (day: string) => `You have a link already, which works until ${day}. A new one ends it.`,
    gone: 'This form is closed in this browser, and nothing was sent.',
  },
});

type LinkFormProps = { locale: Locale; title: string; link: { until: Date } | undefined };

/** Asks where the link goes, and for the word that opens it. */
export const LinkForm = async ({ locale, title, link }: LinkFormProps) => {
  const { values, errors, refusal, notice, done } = await formState(sendResumeLink);
  const say = texts[locale];
  const refused = notice ?? (refusal && say.gone);
  return (
    <form id="link-form" action={sendResumeLink} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      {done && (
        <DoneNotice said={say.sent(isolated(done.sentTo), formatDate(done.until, locale))}>
          <p>{say.rules}</p>
        </DoneNotice>
      )}
      {link && !done && <p>{say.before(formatDate(link.until, locale))}</p>}
      <input type="hidden" name="locale" value={locale} />
      <TextField
        {...{ locale, id: 'email', label: say.email, hint: say.emailHint, error: errors['email'] }}
        {...{ type: 'email', autoComplete: 'email', spellCheck: false }}
        value={done ? undefined : [values['email'] ?? []].flat()[0]}
      />
      <TextField
        {...{ locale, id: 'word', label: say.word, hint: say.wordHint, error: errors['word'] }}
        {...{ autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' }}
      />
      <button className="button">{link ? say.again : say.send}</button>
    </form>
  );
};
