import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { environment } from '#app/_server/environment.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { findPendingSignIn } from '#app/_request/pending-sign-in.ts';
import { words } from '#lib/kernel/locale.ts';
import { CodeForm } from './code-form.tsx';

const texts = words({
  zh: {
    title: '输入验证码',
    sent: (email: string) => `验证码已发送到 ${email}。如果几分钟内没有收到，请查看垃圾邮件，或者重新发送。`,
    again: '重新发送或更换邮箱',
    mailbox: '演示网站不会真的发出邮件：打开演示信箱',
  },
  en: {
    title: 'Enter your code',
    sent: (email: string) =>
      `We have sent a code to ${email}. If it has not arrived in a few minutes, look in your spam folder or send a new one.`,
    again: 'Send a new code or change the address',
    mailbox: 'This demonstration sends no real e-mail: open the mailbox',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const CodePage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const pending = await findPendingSignIn(new Date());
  if (!pending) redirect(paths.signIn(locale) as Route);
  return (
    <ActingFrame locale={locale} here={paths.signInCode}>
      <div className="text-column">
        <h1>{texts[locale].title}</h1>
        <p className="mt-3 mb-6">{texts[locale].sent(pending.email)}</p>
        <CodeForm locale={locale} title={texts[locale].title} />
        <p className="mt-8">
          <a href={paths.signIn(locale, pending.next)}>{texts[locale].again}</a>
        </p>
        {environment().mode === 'demonstration' && (
          <p className="mt-3">
            <a href={paths.mailbox(locale)}>{texts[locale].mailbox}</a>
          </p>
        )}
      </div>
    </ActingFrame>
  );
};

export default CodePage;
